package org.unicornkg.link;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.unicornkg.mapping.Verdict;

/// What came of a review.
///
/// @param counts answer → how often it was given
/// @param left things that have proposals still
/// @param later of them those that were put off
public record Reviewed(Map<Verdict, Integer> counts, int left, int later) {

    public Reviewed {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /// Returns it in a line.
    @Override
    public String toString() {
        String all = counts.entrySet().stream()
                .map(entry -> entry.getKey().text() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return all + "; left: " + left + (left == 1 ? " thing" : " things")
                + (later == 0 ? "" : ", " + later + " of them for later");
    }
}
