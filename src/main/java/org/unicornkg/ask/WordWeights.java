package org.unicornkg.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much a word tells: the fewer saved queries speak of it, the more (inverse document frequency).
final class WordWeights {

    private static final double LEAST = 0.2;
    private static final double OF_ASKING = 0.4;

    /// What an unknown Chinese character weighs: it is a part of a word.
    private static final double OF_CHARACTER = 0.35;

    private final int queries;
    private final Map<Feature, Integer> frequency;

    private WordWeights(int queries, Map<Feature, Integer> frequency) {
        this.queries = queries;
        this.frequency = frequency;
    }

    /// @param patterns those of each query
    static WordWeights of(Collection<List<Pattern>> patterns) {
        Map<Feature, Integer> frequency = new HashMap<>();
        for (List<Pattern> ofQuery : patterns) {
            Set<Feature> seen = new HashSet<>();
            ofQuery.forEach(pattern -> pattern.parts().forEach(part -> {
                if (part instanceof Part.Meant meant) {
                    seen.add(meant.feature());
                } else if (part instanceof Part.Unknown unknown) {
                    seen.add(unknown.feature());
                }
            }));
            seen.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        return new WordWeights(Math.max(1, patterns.size()), frequency);
    }

    /// Returns from 0.2 for a word of every query to 1 for a word of one or none; less for what only asks.
    double of(Feature word) {
        if (word instanceof Feature.Word unknown && unknown.isHan()) {
            return OF_CHARACTER;
        }
        int seen = Math.max(1, frequency.getOrDefault(word, 1));
        double weight = LEAST + (1 - LEAST) * (1 - Math.log(seen) / Math.log(queries + 1.0));
        return word instanceof Feature.Concept concept && concept.isAsking() ? OF_ASKING * weight : weight;
    }
}
