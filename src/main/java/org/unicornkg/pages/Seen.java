package org.unicornkg.pages;

import java.util.regex.Pattern;

/// A text of a user as it may stand among other words.
final class Seen {

    /// What is not seen, or turns the reading direction of what stands beside it.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Seen() {}

    static String text(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }
}
