package org.unicornkg.search;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Where names are looked for.
///
/// @param classes only instances of one of these; none: of any
/// @param isNamed things with names of their own where true, where false events and terms, whose labels only say
///     what they are; absent: both
record Scope(Set<Node> classes, Optional<Boolean> isNamed) {

    Scope {
        classes = Set.copyOf(classes);
    }

    static Scope of(Set<Node> classes) {
        return new Scope(classes, Optional.empty());
    }
}
