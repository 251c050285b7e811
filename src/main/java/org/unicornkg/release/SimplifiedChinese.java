package org.unicornkg.release;

import com.ibm.icu.text.Transliterator;

/// Traditional Chinese in Simplified characters, by ICU. It changes characters, not words: 軟體 becomes 软体, not 软件.
public final class SimplifiedChinese {

    private SimplifiedChinese() {}

    /// Returns the text with each Traditional character made Simplified; all else as it is.
    public static String of(String text) {
        return Icu.SIMPLIFIED.transliterate(text);
    }

    /// Loaded when it is first needed: that takes a tenth of a second.
    private static final class Icu {
        static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    }
}
