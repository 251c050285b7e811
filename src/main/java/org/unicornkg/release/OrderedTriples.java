package org.unicornkg.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/// The triples of a graph in an order that depends on its content alone: by subject, `rdf:type` first, and the
/// blank nodes named `b0`, `b1` … in the order in which a reader meets them. So the same release is written in
/// the same bytes.
public final class OrderedTriples {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(triple -> !triple.getPredicate().equals(RDF.Nodes.type))
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private OrderedTriples() {}

    /// Returns all triples of the graph.
    public static List<Triple> of(Graph graph) {
        return of(graph, "b");
    }

    /// Returns all triples of the graph.
    ///
    /// @param prefix begins the names of blank nodes: graphs that go into one file need different ones
    public static List<Triple> of(Graph graph, String prefix) {
        Map<Node, Node> names = names(graph, prefix);
        Stream<Triple> named = names.isEmpty() ? graph.stream() : graph.stream().map(triple -> renamed(triple, names));
        return named.sorted(ORDER).toList();
    }

    private static Map<Node, Node> names(Graph graph, String prefix) {
        Map<Node, List<Triple>> bySubject = new HashMap<>();
        Set<Node> objects = new HashSet<>();
        List<Triple> roots = new ArrayList<>();
        graph.stream().forEach(triple -> {
            if (triple.getSubject().isBlank()) {
                bySubject
                        .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>())
                        .add(triple);
            } else if (triple.getObject().isBlank()) {
                roots.add(triple);
            }
            objects.add(triple.getObject());
        });
        CanonicalLines lines = CanonicalLines.of(graph);
        Map<Triple, String> keys = new HashMap<>();
        Comparator<Triple> byContent = Comparator.comparing(triple -> keys.computeIfAbsent(triple, lines::line));
        bySubject.values().forEach(list -> list.sort(byContent));
        roots.sort(byContent);
        List<Triple> loose = bySubject.entrySet().stream()
                .filter(entry -> !objects.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted(byContent)
                .toList();
        Map<Node, Node> names = new HashMap<>();
        roots.forEach(triple -> name(triple.getObject(), prefix, bySubject, names));
        loose.forEach(triple -> name(triple.getSubject(), prefix, bySubject, names));
        // A ring of blank nodes hangs on nothing and has no beginning: any will do.
        bySubject.keySet().forEach(node -> name(node, prefix, bySubject, names));
        return names;
    }

    private static void name(Node node, String prefix, Map<Node, List<Triple>> bySubject, Map<Node, Node> names) {
        if (node.isBlank() && !names.containsKey(node)) {
            names.put(node, NodeFactory.createBlankNode(prefix + names.size()));
            bySubject
                    .getOrDefault(node, List.of())
                    .forEach(triple -> name(triple.getObject(), prefix, bySubject, names));
        }
    }

    private static Triple renamed(Triple triple, Map<Node, Node> names) {
        return Triple.create(
                names.getOrDefault(triple.getSubject(), triple.getSubject()),
                triple.getPredicate(),
                names.getOrDefault(triple.getObject(), triple.getObject()));
    }
}
