package org.unicornkg.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.unicornkg.query.SavedQuery;

/// One of the `questions` of a saved query.
///
/// @param text as the header has it
/// @param parts what it means, with a slot for each parameter
record Pattern(String text, List<Part> parts) {

    private static final java.util.regex.Pattern PLACE = java.util.regex.Pattern.compile("\\{([^}]*)}");

    Pattern {
        parts = List.copyOf(parts);
    }

    static List<Pattern> allOf(SavedQuery query, Thesaurus thesaurus) {
        return query.header().questions().stream()
                .map(text -> of(text, thesaurus))
                .toList();
    }

    private static Pattern of(String text, Thesaurus thesaurus) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (MatchResult place : PLACE.matcher(text).results().toList()) {
            parts.addAll(thesaurus.parts(text.substring(done, place.start())));
            parts.add(new Part.Slot(place.group(1)));
            done = place.end();
        }
        parts.addAll(thesaurus.parts(text.substring(done)));
        return new Pattern(text, parts);
    }
}
