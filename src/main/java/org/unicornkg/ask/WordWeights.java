package org.unicornkg.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much a word tells: the fewer saved queries speak of it, the more (inverse document frequency).
final class WordWeights {

    /// What asks says little of what is asked for.
    private static final Set<String> ASKING = Set.of("who", "where", "when", "how-much", "what", "why");

    private static final double OF_ASKING = 0.4;

    private final int queries;
    private final Map<String, Integer> frequency;

    private WordWeights(int queries, Map<String, Integer> frequency) {
        this.queries = queries;
        this.frequency = frequency;
    }

    /// @param patterns those of each query
    static WordWeights of(Collection<List<Pattern>> patterns) {
        Map<String, Integer> frequency = new HashMap<>();
        for (List<Pattern> document : patterns) {
            Set<String> seen = new HashSet<>();
            for (Part part : document.stream().flatMap(p -> p.parts().stream()).toList()) {
                switch (part) {
                    case Part.Meant meant -> seen.add(meant.concept());
                    case Part.Unknown unknown -> seen.add("?" + unknown.stem());
                    case Part.Digits number -> {}
                    case Part.Particle particle -> {}
                    case Part.Slot slot -> {}
                }
            }
            seen.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        return new WordWeights(Math.max(1, patterns.size()), frequency);
    }

    static boolean isAsking(String word) {
        return ASKING.contains(word);
    }

    /// Returns from 0.2 for a word of every query to 1 for a word of one or none.
    double of(String word) {
        int seen = Math.max(1, frequency.getOrDefault(word, 1));
        double weight = 0.2 + 0.8 * (1 - Math.log(seen) / Math.log(queries + 1.0));
        return ASKING.contains(word) ? OF_ASKING * weight : weight;
    }
}
