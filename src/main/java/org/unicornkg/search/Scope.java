package org.unicornkg.search;

import java.util.Optional;
import org.apache.jena.graph.Node;

/// Where names are looked for.
///
/// @param ofClass only instances of this class; absent: of any
/// @param isNamed things with names of their own where true, where false events and terms, whose labels only say
///     what they are; absent: both
record Scope(Optional<Node> ofClass, Optional<Boolean> isNamed) {

    static Scope of(Optional<Node> ofClass) {
        return new Scope(ofClass, Optional.empty());
    }
}
