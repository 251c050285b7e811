package org.unicornkg.ask;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// Where the words of a Chinese text begin and end, by ICU's dictionary: a character that is a word by itself in one
/// place is a part of another word, or of a name, elsewhere.
final class Segments {

    private final BreakIterator words;

    private Segments(BreakIterator words) {
        this.words = words;
    }

    static Segments of(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
        words.setText(text);
        return new Segments(words);
    }

    /// Returns whether a word begins at one place and ends at the other.
    boolean isWord(int start, int end) {
        return words.isBoundary(start) && words.isBoundary(end);
    }
}
