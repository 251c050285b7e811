package org.unicornkg.server;

import java.util.List;
import java.util.regex.Pattern;
import org.unicornkg.release.Language;
import org.unicornkg.report.Found;

/// What was found, for the template `server/search.jte`.
record SearchPage(Found found, LanguageLinks links) {

    /// What is not seen, or turns the reading direction of what stands beside it.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /// Returns a text of a user as it may stand among other words.
    static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    Language language() {
        return found.language();
    }

    String text() {
        return seen(found.text());
    }

    List<Found.Thing> things() {
        return found.things();
    }
}
