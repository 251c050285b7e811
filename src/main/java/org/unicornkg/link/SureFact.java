package org.unicornkg.link;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/// A triple of ours on which claims are sure and nobody denies it.
///
/// @param subject a thing
/// @param property of ours
/// @param value a thing or a date
/// @param isOver whether it held once and holds no more
/// @param sources the documents that say it
/// @param qualifiers property of ours → its one value: when it held, in which role; empty where nobody knows, or where
///     several events say it and it is not clear which of them is meant
record SureFact(
        Node subject, Node property, Node value, boolean isOver, Set<Node> sources, Map<Node, Node> qualifiers) {

    SureFact {
        sources = Set.copyOf(sources);
        qualifiers = Map.copyOf(qualifiers);
    }
}
