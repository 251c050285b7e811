package org.unicornkg.release;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The languages in which everything has a label.
public enum Language {
    EN("en"),
    ZH_HANT("zh-Hant"),
    ZH_HANS("zh-Hans");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// Returns the BCP 47 tag, spelt as in the data.
    public String tag() {
        return tag;
    }

    /// Returns what the language calls itself.
    public String ownName() {
        return switch (this) {
            case EN -> "English";
            case ZH_HANT -> "繁體中文";
            case ZH_HANS -> "简体中文";
        };
    }

    /// Returns a tag as the data spells it: some engines answer in lower case.
    static String spelt(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return language.tag;
            }
        }
        return tag;
    }

    /// Returns the languages to try, best first: the other Chinese script before English.
    public List<Language> fallback() {
        return switch (this) {
            case EN -> List.of(EN, ZH_HANT, ZH_HANS);
            case ZH_HANT -> List.of(ZH_HANT, ZH_HANS, EN);
            case ZH_HANS -> List.of(ZH_HANS, ZH_HANT, EN);
        };
    }

    /// Returns a text of another language as a reader of this one sees it: Traditional Chinese in Simplified characters
    /// where those are wanted, any other text as it is.
    public String shown(String text, Language written) {
        return isConverted(written) ? SimplifiedChinese.of(text) : text;
    }

    /// Returns the language in which a reader of this one sees a text of another.
    public Language seen(Language written) {
        return isConverted(written) ? this : written;
    }

    private boolean isConverted(Language written) {
        return this == ZH_HANS && written == ZH_HANT;
    }

    /// Returns the language of a tag in any case, also of a region (`zh-TW`, `zh_CN`, `en-GB`).
    ///
    /// @throws ProblemException with [Problem.BadValue] for any other
    public static Language parse(String tag) {
        return of(tag).orElseThrow(() -> {
            List<String> known = Arrays.stream(values()).map(Language::tag).toList();
            return new ProblemException(new Problem.BadValue("language", tag, "one of " + String.join(", ", known)));
        });
    }

    /// Returns the same; nothing for any other.
    public static Optional<Language> of(String tag) {
        String low = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (low) {
            case "en" -> Optional.of(EN);
            case "zh", "zh-hant", "zh-tw", "zh-hk", "zh-mo", "zh-hant-tw", "zh-hant-hk", "zh-hant-mo" ->
                Optional.of(ZH_HANT);
            case "zh-hans", "zh-cn", "zh-sg", "zh-hans-cn", "zh-hans-sg" -> Optional.of(ZH_HANS);
            default -> low.startsWith("en-") ? Optional.of(EN) : Optional.empty();
        };
    }
}
