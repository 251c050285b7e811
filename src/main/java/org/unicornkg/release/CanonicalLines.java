package org.unicornkg.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// Returns the digest of the graph.
    static Digest digest(Graph graph) {
        CanonicalLines canonical = new CanonicalLines(graph);
        MessageDigest sha = Digest.newSha256();
        for (String line : canonical.lines()) {
            sha.update(line.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
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

    private String[] lines() {
        List<String> lines = new ArrayList<>(graph.size());
        for (Iterator<Triple> triples = graph.find(); triples.hasNext(); ) {
            lines.add(line(triples.next()));
        }
        String[] sorted = lines.toArray(String[]::new);
        Arrays.sort(sorted);
        return sorted;
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
