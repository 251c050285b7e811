package org.unicornkg.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The features of all patterns of a saved query, each with the share of the patterns that have it: what is said in
/// all of them is what the query is about.
final class Vocabulary {

    private final Map<Feature, Double> shares;

    private Vocabulary(Map<Feature, Double> shares) {
        this.shares = shares;
    }

    static Vocabulary of(List<Features> patterns) {
        Map<Feature, Double> shares = new HashMap<>();
        for (Features pattern : patterns) {
            pattern.weights().keySet().forEach(feature -> shares.merge(feature, 1.0 / patterns.size(), Double::sum));
        }
        return new Vocabulary(shares);
    }

    /// Returns the share of what a question asks for, names and question words left out, that no pattern speaks of.
    double leavesOut(Features question) {
        double total = 0;
        double left = 0;
        for (Map.Entry<Feature, Double> feature : question.weights().entrySet()) {
            if (feature.getKey().isContent()) {
                total += feature.getValue();
                left += shares.containsKey(feature.getKey()) ? 0 : feature.getValue();
            }
        }
        return total == 0 ? 0 : left / total;
    }

    /// Returns how far the features of a question are those of the query, from 0 to 1.
    double covers(Features question) {
        double total = 0;
        double covered = 0;
        for (Map.Entry<Feature, Double> feature : question.weights().entrySet()) {
            if (feature.getKey() instanceof Feature.Value) {
                continue;
            }
            total += feature.getValue();
            covered += feature.getValue() * Math.sqrt(Math.min(1, shares.getOrDefault(feature.getKey(), 0.0)));
        }
        return total == 0 ? 0 : covered / total;
    }
}
