package org.unicornkg.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What of a question or pattern is compared, each with its weight: what its words mean, which parameters have
/// a value, and what stands beside each value (so that "left X" and "went to X" differ).
final class Features {

    private static final double BESIDE = 0.35;
    private static final double FIGURE = 0.1;

    private final Map<Feature, Double> weights = new LinkedHashMap<>();

    private Features() {}

    /// @param words weights of concepts and words, by how few saved queries speak of them
    /// @param slots weights of the parameters, by name
    static Features of(List<Part> parts, WordWeights words, Map<String, Double> slots) {
        Features features = new Features();
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Part.Meant meant -> features.putWord(meant.feature(), words);
                case Part.Unknown unknown -> features.putWord(unknown.feature(), words);
                case Part.Digits number -> features.weights.put(new Feature.Figure(), FIGURE);
                case Part.Particle particle -> {}
                case Part.Slot slot -> {
                    features.weights.put(new Feature.Value(slot.key()), slots.getOrDefault(slot.key(), 0.0));
                    features.putNeighbours(parts, i, slot);
                }
            }
        }
        return features;
    }

    private void putWord(Feature word, WordWeights words) {
        weights.put(word, words.of(word));
    }

    private void putNeighbours(List<Part> parts, int at, Part.Slot slot) {
        if (at > 0 && parts.get(at - 1) instanceof Part.Particle particle) {
            weights.put(new Feature.Beside(slot.key(), particle.word(), true), BESIDE);
        }
        concept(parts, at, -1).ifPresent(concept -> weights.put(new Feature.Beside(slot.key(), concept, true), BESIDE));
        concept(parts, at, 1).ifPresent(concept -> weights.put(new Feature.Beside(slot.key(), concept, false), BESIDE));
        if (at + 1 < parts.size() && parts.get(at + 1) instanceof Part.Slot next && !next.equals(slot)) {
            weights.put(new Feature.Together(slot.key(), next.key()), BESIDE);
        }
    }

    /// Returns the concept next to a place, particles between them left out.
    private static Optional<String> concept(List<Part> parts, int place, int step) {
        int at = place + step;
        while (at >= 0 && at < parts.size() && parts.get(at) instanceof Part.Particle) {
            at += step;
        }
        return at >= 0 && at < parts.size() && parts.get(at) instanceof Part.Meant meant
                ? Optional.of(meant.concept())
                : Optional.empty();
    }

    Map<Feature, Double> weights() {
        return weights;
    }

    /// Returns whether it says what is asked for, not only that something is asked.
    boolean hasContent() {
        return weights.keySet().stream().anyMatch(Feature::isContent);
    }

    /// Returns whether both speak of the same thing.
    boolean sharesContent(Features other) {
        return weights.keySet().stream().anyMatch(feature -> feature.isContent() && other.weights.containsKey(feature));
    }

    /// Returns how alike two are, from 0 to 1 (Dice's coefficient over weights).
    double likeness(Features other) {
        double all = total() + other.total();
        return all == 0 ? 0 : 2 * common(other) / all;
    }

    private double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double common(Features other) {
        return weights.entrySet().stream()
                .filter(feature -> other.weights.containsKey(feature.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
