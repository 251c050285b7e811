package org.unicornkg.pages;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.vocab.Prefixes;

/// How far the sources bear a tie, the surest first.
enum Certainty {
    CONFIRMED,
    REPORTED,
    /// Nobody says: a claim on the whole is missing, as in data of others.
    UNTOLD,
    OPINION,
    PREDICTED,
    RUMOURED,
    DISPUTED,
    DENIED;

    /// Returns what a value of `kg:factuality` says.
    static Certainty of(@Nullable Node factuality) {
        if (factuality != null && factuality.isURI() && factuality.getURI().startsWith(Prefixes.KG)) {
            String name = Prefixes.localName(factuality).toUpperCase(Locale.ROOT);
            for (Certainty certainty : values()) {
                if (certainty.name().equals(name)) {
                    return certainty;
                }
            }
        }
        return UNTOLD;
    }

    /// Returns what the modalities of all claims on one triple say together, as the rule for events has it.
    ///
    /// @param modalities local names, such as `Asserted`
    static Certainty ofClaims(Set<String> modalities) {
        if (modalities.isEmpty()) {
            return UNTOLD;
        }
        if (modalities.contains("Denied")) {
            return modalities.size() == 1 ? DENIED : DISPUTED;
        }
        if (modalities.contains("Asserted")) {
            return CONFIRMED;
        }
        for (Certainty certainty : values()) {
            if (modalities.stream().anyMatch(name -> name.equalsIgnoreCase(certainty.name()))) {
                return certainty;
            }
        }
        return UNTOLD;
    }

    /// Returns the surer of two.
    Certainty or(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// Tells whether a reader must not take it for a fact.
    boolean isDoubt() {
        return compareTo(RUMOURED) >= 0;
    }

    /// Returns the name, in lower case.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
