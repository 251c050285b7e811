package org.unicornkg.bench.synthetic;

import java.util.ArrayList;
import java.util.List;

/// All that is said of one subject in one place, as a block of Turtle has it.
///
/// @param facts in the order of the file
record Block(Term subject, List<Fact> facts) {

    /// A predicate, an object and the claims that carry them; none for what needs no evidence.
    record Fact(Term predicate, Term object, List<Term> claims) {}

    Block {
        facts = List.copyOf(facts);
    }

    static Builder of(Term subject) {
        return new Builder(subject);
    }

    static final class Builder {

        private final Term subject;
        private final List<Fact> facts = new ArrayList<>();

        private Builder(Term subject) {
            this.subject = subject;
        }

        /// Adds what needs no evidence.
        Builder with(String predicate, Term object) {
            return with(predicate, object, List.of());
        }

        Builder with(String predicate, Term object, List<Term> claims) {
            facts.add(new Fact(Term.name(predicate), object, claims));
            return this;
        }

        /// Adds the label in the three languages.
        Builder labelled(Label label) {
            return with("rdfs:label", Term.words(label.english(), "en"))
                    .with("rdfs:label", Term.words(label.traditional(), "zh-Hant"))
                    .with("rdfs:label", Term.words(label.simplified(), "zh-Hans"));
        }

        Block build() {
            return new Block(subject, facts);
        }
    }
}
