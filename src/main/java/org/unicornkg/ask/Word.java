package org.unicornkg.ask;

import java.util.ArrayList;
import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/// A word of Latin letters or digits, or one Chinese character.
///
/// @param text as written, without a possessive `'s`
/// @param start where it stands, in chars
record Word(String text, int start) {

    /// Cuts a text into words; punctuation is left out.
    static List<Word> all(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            boolean isHan = isHan(c);
            boolean isInside = (Character.isLetterOrDigit(c) && !isHan) || (!word.isEmpty() && isJoint(c));
            if (isInside) {
                word.appendCodePoint(c);
            } else {
                end(word, at, words);
                if (isHan) {
                    words.add(new Word(Character.toString(c), at));
                }
            }
        }
        end(word, text.length(), words);
        return words;
    }

    private static void end(StringBuilder word, int end, List<Word> words) {
        String text = word.toString().replaceAll("(['’]s)?['’.-]*$", "");
        if (!text.isEmpty()) {
            words.add(new Word(text, end - word.length()));
        }
        word.setLength(0);
    }

    private static boolean isJoint(int c) {
        return c == '\'' || c == '’' || c == '.';
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    boolean isHan() {
        return isHan(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0)) && text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Returns the stem of an English word; a Chinese character or a number is its own.
    String key() {
        if (isHan() || isNumber()) {
            return text;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(text.replace('’', '\''));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
