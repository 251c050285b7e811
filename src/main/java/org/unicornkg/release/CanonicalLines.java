package org.unicornkg.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/// A graph as sorted N-Triples lines that depend on its content alone: a blank node is named by the hash of
/// what hangs below it. Enough for the trees of blank nodes that our ontology has (lists, restrictions); a
/// cycle is cut.
final class CanonicalLines {

    private final Graph graph;
    private final Map<Node, String> names = new HashMap<>();

    private CanonicalLines(Graph graph) {
        this.graph = graph;
    }

    /// Returns the digest of the sorted lines of the graph. They are never held all at once: sorted, those of a subject
    /// stand together, for no subject begins with the whole of another.
    static Digest digest(Graph graph) {
        CanonicalLines canonical = new CanonicalLines(graph);
        MessageDigest sha = Digest.newSha256();
        for (List<Node> same : canonical.subjects().values()) {
            Stream<Triple> triples = same.stream().flatMap(subject -> graph.stream(subject, Node.ANY, Node.ANY));
            triples.map(canonical::line).sorted().forEachOrdered(line -> {
                sha.update(line.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) '\n');
            });
        }
        return new Digest(HexFormat.of().formatHex(sha.digest()));
    }

    /// Returns the lines of the graph, one at a time.
    static CanonicalLines of(Graph graph) {
        return new CanonicalLines(graph);
    }

    /// Returns the line of one triple of the graph.
    String line(Triple triple) {
        return line(triple, new HashSet<>());
    }

    /// Returns the subjects by their text: blank nodes with the same below them have the same.
    private SortedMap<String, List<Node>> subjects() {
        SortedMap<String, List<Node>> subjects = new TreeMap<>();
        graph.stream()
                .map(Triple::getSubject)
                .distinct()
                .forEach(subject -> subjects.computeIfAbsent(text(subject, new HashSet<>()), text -> new ArrayList<>(1))
                        .add(subject));
        return subjects;
    }

    private String line(Triple triple, Set<Node> above) {
        return text(triple.getSubject(), above) + ' ' + text(triple.getPredicate(), above) + ' '
                + text(triple.getObject(), above) + " .";
    }

    private String text(Node node, Set<Node> above) {
        if (node.isBlank()) {
            return "_:" + name(node, above);
        }
        if (node.isTripleTerm()) {
            Triple inner = node.getTriple();
            return "<<( " + text(inner.getSubject(), above) + ' ' + text(inner.getPredicate(), above) + ' '
                    + text(inner.getObject(), above) + " )>>";
        }
        return NodeFmtLib.strNT(node);
    }

    private String name(Node blank, Set<Node> above) {
        String known = names.get(blank);
        if (known != null) {
            return known;
        }
        if (!above.add(blank)) {
            return "above";
        }
        List<String> below = new ArrayList<>();
        for (Iterator<Triple> triples = graph.find(blank, Node.ANY, Node.ANY); triples.hasNext(); ) {
            Triple triple = triples.next();
            below.add(text(triple.getPredicate(), above) + ' ' + text(triple.getObject(), above));
        }
        above.remove(blank);
        below.sort(null);
        String name = "b" + Digest.sha256(String.join("\n", below));
        if (above.isEmpty()) {
            names.put(blank, name);
        }
        return name;
    }
}
