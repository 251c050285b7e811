package org.unicornkg.ask;

/// One thing by which a question and a pattern are compared.
sealed interface Feature {

    /// What a word means.
    record Concept(String name) implements Feature {

        /// Returns whether it only asks, as "who" does, and does not say what for.
        boolean isAsking() {
            return switch (name) {
                case "who", "where", "when", "how-much", "what", "why" -> true;
                default -> false;
            };
        }
    }

    /// A word that the thesaurus does not know.
    record Word(String stem, boolean isHan) implements Feature {}

    /// That there is a figure.
    record Figure() implements Feature {}

    /// That a parameter has a value.
    record Value(String parameter) implements Feature {}

    /// What stands beside the value of a parameter: the name of a concept, or a particle.
    record Beside(String parameter, String word, boolean isBefore) implements Feature {}

    /// That the values of two parameters stand side by side.
    record Together(String parameter, String next) implements Feature {}

    /// Returns whether it says what is asked for, and not only that something is.
    default boolean isContent() {
        return this instanceof Concept concept && !concept.isAsking();
    }
}
