package org.unicornkg.server;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.unicornkg.vocab.Prefixes;

/// What has become of an IRI.
sealed interface Standing {

    /// Nothing is known of it.
    record Absent() implements Standing {}

    /// It is in use.
    record Here() implements Standing {}

    /// It was wrong, and another has taken its place: `owl:deprecated true`, `dcterms:isReplacedBy`.
    record Moved(Node to) implements Standing {}

    /// Returns that of an IRI of which something is known.
    ///
    /// @param successors of a deprecated one: the first of our own counts, by name
    static Standing of(Node thing, Collection<Node> successors) {
        return successors.stream()
                .filter(Node::isURI)
                .filter(successor -> successor.getURI().startsWith(Prefixes.HOME))
                .filter(Predicate.not(thing::equals))
                .min(Comparator.comparing(Node::getURI))
                .<Standing>map(Moved::new)
                .orElseGet(Here::new);
    }
}
