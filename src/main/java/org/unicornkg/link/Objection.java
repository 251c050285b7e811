package org.unicornkg.link;

import java.util.Optional;
import org.unicornkg.mapping.Mapping;

/// Why an answer cannot be taken.
///
/// @param words what is the matter
/// @param because the decision that stands against it
record Objection(String words, Optional<Mapping> because) {

    static Objection of(String words) {
        return new Objection(words, Optional.empty());
    }

    static Objection of(String words, Mapping because) {
        return new Objection(words, Optional.of(because));
    }
}
