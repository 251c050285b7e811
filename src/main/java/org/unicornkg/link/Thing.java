package org.unicornkg.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/// A thing of ours as far as it helps to know it again elsewhere.
///
/// @param node its IRI
/// @param labels in all languages, each once, English first
/// @param aliases likewise
/// @param types its classes, with what is above them
/// @param narrower type → those of the types that are below it
/// @param relations property of ours → QIDs of the items that its values are linked to
/// @param years property or class of events of ours → when
record Thing(
        Node node,
        List<String> labels,
        List<String> aliases,
        List<Node> types,
        Map<Node, Set<Node>> narrower,
        Map<Node, Set<String>> relations,
        Map<Node, Years> years) {

    Thing {
        labels = List.copyOf(labels);
        aliases = List.copyOf(aliases);
        types = List.copyOf(types);
    }

    /// From the first year to the last in which something may have been.
    record Years(int first, int last) {

        /// Returns how many years another one is off.
        int distance(int year) {
            return year < first ? first - year : year > last ? year - last : 0;
        }

        Years with(Years other) {
            return new Years(Math.min(first, other.first), Math.max(last, other.last));
        }
    }
}
