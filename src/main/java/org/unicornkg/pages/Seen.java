package org.unicornkg.pages;

import java.util.regex.Pattern;

/// A text of a user as it may stand among other words.
final class Seen {

    /// What is not seen, or turns the reading direction of what stands beside it.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern UNSEEN_IN_LINES =
            Pattern.compile("[[\\p{Cntrl}&&[^\\n\\t]]\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Seen() {}

    static String text(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /// Returns the same of a text of several lines.
    static String lines(String text) {
        return UNSEEN_IN_LINES.matcher(text).replaceAll("");
    }

    /// Returns the beginning of a text that is longer than so many UTF-16 units, else all of it.
    static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
