package org.unicornkg.ask;

import java.util.List;
import java.util.Map;
import org.unicornkg.query.SavedQuery;

/// A saved query with what its questions say.
///
/// @param query the query
/// @param patterns its questions, at least one
/// @param features of each of them, in the same order
/// @param vocabulary of all of them
/// @param slots how much each parameter tells, by name
record Answerable(
        SavedQuery query,
        List<Pattern> patterns,
        List<Features> features,
        Vocabulary vocabulary,
        Map<String, Double> slots) {

    /// How much the likeness to the nearest pattern counts; the rest is for the words of all of them.
    private static final double OF_PATTERN = 0.6;

    /// What a likeness is worth that lies in question words and names alone.
    private static final double BY_FORM_ALONE = 0.5;

    Answerable {
        patterns = List.copyOf(patterns);
        features = List.copyOf(features);
        slots = Map.copyOf(slots);
    }

    static Answerable of(SavedQuery query, List<Pattern> patterns, WordWeights weights, Map<String, Double> slots) {
        List<Features> features = patterns.stream()
                .map(pattern -> Features.of(pattern.parts(), weights, slots))
                .toList();
        return new Answerable(query, patterns, features, Vocabulary.of(features), slots);
    }

    /// Returns how well a question fits, from 0 to 1, and the pattern that it is most like.
    Likeness likeness(Features asked) {
        int nearest = 0;
        for (int i = 1; i < features.size(); i++) {
            if (asked.likeness(features.get(i)) > asked.likeness(features.get(nearest))) {
                nearest = i;
            }
        }
        Features near = features.get(nearest);
        double likeness = asked.likeness(near);
        if (near.hasContent() && !asked.sharesContent(near)) {
            likeness *= BY_FORM_ALONE;
        }
        return new Likeness(
                OF_PATTERN * likeness + (1 - OF_PATTERN) * vocabulary.covers(asked),
                vocabulary.leavesOut(asked),
                patterns.get(nearest));
    }

    /// @param leftOut the share of what was asked that no pattern speaks of
    record Likeness(double score, double leftOut, Pattern pattern) {}
}
