package org.unicornkg.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.vocab.Prefixes;

/// What things are. The rule `class-hierarchy` has already written down every superclass of each instance.
final class Classes {

    private final Graph graph;

    Classes(Graph graph) {
        this.graph = graph;
    }

    boolean isInstance(Node thing, Node type) {
        return graph.contains(thing, RDF.Nodes.type, type);
    }

    /// Returns the class of the thing that is below its others; of several such the first by name.
    Optional<Node> mostSpecial(Node thing) {
        List<Node> types = graph.stream(thing, RDF.Nodes.type, Node.ANY)
                .map(Triple::getObject)
                .filter(type -> type.isURI() && type.getURI().startsWith(Prefixes.KG))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        return types.stream()
                .filter(type -> types.stream().noneMatch(other -> isBelow(other, type)))
                .findFirst();
    }

    private boolean isBelow(Node lower, Node upper) {
        return !lower.equals(upper) && graph.contains(lower, RDFS.Nodes.subClassOf, upper);
    }
}
