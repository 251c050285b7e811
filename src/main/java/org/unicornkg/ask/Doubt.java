package org.unicornkg.ask;

import java.time.LocalDate;
import java.util.List;
import org.unicornkg.release.Language;

/// Why a question is not answered.
public sealed interface Doubt {

    /// Returns the reason as a clause that follows a colon.
    String in(Language language);

    /// Nothing in the catalogue is like it.
    record NothingFits() implements Doubt {
        @Override
        public String in(Language language) {
            return switch (language) {
                case EN -> "no report fits it well enough";
                case ZH_HANT -> "沒有夠相符的報告";
                case ZH_HANS -> "没有够相符的报告";
            };
        }
    }

    /// Two saved queries fit about as well.
    record SeveralFit() implements Doubt {
        @Override
        public String in(Language language) {
            return switch (language) {
                case EN -> "several reports fit it about as well";
                case ZH_HANT -> "有幾份報告同樣相符";
                case ZH_HANS -> "有几份报告同样相符";
            };
        }
    }

    /// Words that nothing in the graph or catalogue accounts for.
    ///
    /// @param words stems, or Chinese words in Simplified
    record NotUnderstood(List<String> words) implements Doubt {
        public NotUnderstood {
            words = List.copyOf(words);
        }

        @Override
        public String in(Language language) {
            String all = String.join(", ", words);
            return switch (language) {
                case EN -> "nothing is known here of: " + all;
                case ZH_HANT -> "此處查無：" + all;
                case ZH_HANS -> "此处查无：" + all;
            };
        }
    }

    /// A day, which the report cannot be asked as of.
    record NoDay(LocalDate day) implements Doubt {
        @Override
        public String in(Language language) {
            return switch (language) {
                case EN -> "the nearest report cannot be asked as of " + day;
                case ZH_HANT -> "最接近的報告無法限定截至 " + day;
                case ZH_HANS -> "最接近的报告无法限定截至 " + day;
            };
        }
    }

    /// A name that several things bear.
    ///
    /// @param name as written
    record AmbiguousName(String name) implements Doubt {
        @Override
        public String in(Language language) {
            return switch (language) {
                case EN -> "several things are named " + name;
                case ZH_HANT -> "有幾項事物名為" + name;
                case ZH_HANS -> "有几项事物名为" + name;
            };
        }
    }
}
