package org.unicornkg.search;

import java.util.List;

/// A name that stands in a text.
///
/// @param start in UTF-16 units of the text as it was given
/// @param end after the name
/// @param candidates the things that it may mean, all met in the same way; at least one
public record Mention(int start, int end, List<Match> candidates) {

    public Mention {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("no candidate");
        }
    }

    int length() {
        return end - start;
    }

    How how() {
        return candidates.getFirst().how();
    }

    boolean touches(Mention other) {
        return start < other.end && other.start < end;
    }
}
