package org.unicornkg.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What of a question or pattern is compared, each with its weight: what its words mean, which parameters have
/// a value, and what stands beside each value (so that "left X" and "went to X" differ).
final class Features {

    private static final double BESIDE = 0.35;
    private static final double NUMBER = 0.1;
    private static final double CHARACTER = 0.35;

    private final Map<String, Double> weights = new LinkedHashMap<>();

    private Features() {}

    /// @param weight of a concept or word, by how few saved queries speak of it
    /// @param slots weights of the parameters, by name
    static Features of(List<Part> parts, WordWeights weight, Map<String, Double> slots) {
        Features features = new Features();
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Part.Meant meant -> features.put(meant.concept(), weight.of(meant.concept()));
                case Part.Unknown unknown ->
                    features.put("?" + unknown.stem(), unknown.isHan() ? CHARACTER : weight.of("?" + unknown.stem()));
                case Part.Digits number -> features.put("#", NUMBER);
                case Part.Particle particle -> {}
                case Part.Slot slot -> {
                    String key = "{" + slot.key() + "}";
                    features.put(key, slots.getOrDefault(slot.key(), 0.0));
                    features.beside(particle(parts, i - 1), key, true);
                    features.beside(neighbour(parts, i - 1, -1), key, true);
                    features.beside(neighbour(parts, i + 1, 1), key, false);
                    if (i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Slot next && !next.equals(slot)) {
                        features.put(key + "+{" + next.key() + "}", BESIDE);
                    }
                }
            }
        }
        return features;
    }

    private void beside(@Nullable String word, String slot, boolean isBefore) {
        if (word != null) {
            put(isBefore ? word + ">" + slot : slot + ">" + word, BESIDE);
        }
    }

    private static @Nullable String particle(List<Part> parts, int at) {
        return at >= 0 && parts.get(at) instanceof Part.Particle particle ? particle.word() : null;
    }

    /// Returns the concept beside a slot, particles between them left out.
    private static @Nullable String neighbour(List<Part> parts, int start, int step) {
        int at = start;
        while (at >= 0 && at < parts.size() && parts.get(at) instanceof Part.Particle) {
            at += step;
        }
        return at >= 0 && at < parts.size() && parts.get(at) instanceof Part.Meant meant ? meant.concept() : null;
    }

    private void put(String feature, double weight) {
        weights.put(feature, weight);
    }

    Map<String, Double> weights() {
        return weights;
    }

    double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Returns whether it says what is asked for, not only that something is asked.
    boolean hasContent() {
        return weights.keySet().stream().anyMatch(Features::isContent);
    }

    /// Returns whether both speak of the same thing.
    boolean sharesContent(Features other) {
        return weights.keySet().stream().anyMatch(feature -> isContent(feature) && other.weights.containsKey(feature));
    }

    /// Returns whether a feature is what a word means, and not what merely asks.
    static boolean isContent(String feature) {
        return Character.isLetter(feature.charAt(0)) && !feature.contains(">") && !WordWeights.isAsking(feature);
    }

    /// Returns the weight of what both have.
    double common(Features other) {
        return weights.entrySet().stream()
                .filter(feature -> other.weights.containsKey(feature.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /// Returns how alike two are, from 0 to 1 (Dice's coefficient over weights).
    double likeness(Features other) {
        double all = total() + other.total();
        return all == 0 ? 0 : 2 * common(other) / all;
    }
}
