package org.unicornkg.ask;

import com.ibm.icu.text.Transliterator;
import org.unicornkg.release.Language;
import org.unicornkg.release.SimplifiedChinese;

/// The language in which a question is asked, and in which its answer is wanted.
public final class QuestionLanguage {

    private QuestionLanguage() {}

    /// Returns English where there is no Chinese character, Simplified where one of them is written in Simplified
    /// alone, else Traditional.
    public static Language of(String question) {
        boolean isChinese =
                question.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        if (!isChinese) {
            return Language.EN;
        }
        boolean hasTraditional = !SimplifiedChinese.of(question).equals(question);
        boolean hasSimplified = !Icu.TRADITIONAL.transliterate(question).equals(question);
        return hasSimplified && !hasTraditional ? Language.ZH_HANS : Language.ZH_HANT;
    }

    /// Loaded when it is first needed.
    private static final class Icu {
        static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    }
}
