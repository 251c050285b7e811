package org.unicornkg.ask;

/// A piece of a question, or of a pattern, as it is understood.
sealed interface Part {

    /// A word or phrase of the thesaurus.
    ///
    /// @param concept what it means
    record Meant(String concept) implements Part {

        Feature.Concept feature() {
            return new Feature.Concept(concept);
        }
    }

    /// A word that the thesaurus does not know.
    ///
    /// @param stem of an English word; of a Chinese one a single character
    /// @param isName whether it is written like a proper name
    record Unknown(String stem, boolean isName) implements Part {

        boolean isHan() {
            return Word.isHan(stem.codePointAt(0));
        }

        Feature.Word feature() {
            return new Feature.Word(stem, isHan());
        }
    }

    /// A small word that says nothing by itself, but what part a name beside it plays: "for", "to", 從.
    record Particle(String word) implements Part {}

    /// A number, which says little by itself.
    record Digits(String digits) implements Part {}

    /// The place of a value.
    ///
    /// @param key of a pattern the name of the parameter; of a question the number of the mention
    record Slot(String key) implements Part {}
}
