package org.unicornkg.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.release.OrderedTriples;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// What to tell of a thing: its triples in both directions, and the claims and statements about it in full, so
/// that each fact comes with what it rests on.
final class Description {

    private static final Node CLAIM = NodeFactory.createURI(Prefixes.KG + "claim");

    /// A node that points at the thing by one of these is told in full, too.
    private static final Set<Node> TELLING = Set.of(KG.ABOUT, CLAIM, RDF.Nodes.subject);

    private final Graph all;
    private final Graph told = GraphMemFactory.createDefaultGraphSameTerm();

    private Description(Graph all) {
        this.all = all;
    }

    /// Returns the description, in order; empty where nothing is known of the thing itself.
    static List<Triple> of(Graph all, Node thing) {
        if (!all.contains(thing, Node.ANY, Node.ANY)) {
            return List.of();
        }
        Description description = new Description(all);
        description.tell(thing);
        return OrderedTriples.of(description.told);
    }

    /// Returns the description of a document with those of its passages.
    static List<Triple> ofSource(Graph all, Node source) {
        if (!all.contains(source, Node.ANY, Node.ANY)) {
            return List.of();
        }
        Description description = new Description(all);
        description.tell(source);
        String passages = source.getURI() + "#";
        Set<Node> subjects = new LinkedHashSet<>();
        all.stream(Node.ANY, KG.EVIDENCE, Node.ANY)
                .filter(triple -> starts(triple.getObject(), passages))
                .forEach(triple -> subjects.add(triple.getSubject()));
        all.stream(Node.ANY, RDF.Nodes.type, KG.UNCLAIMED_PASSAGE)
                .filter(triple -> starts(triple.getSubject(), passages))
                .forEach(triple -> subjects.add(triple.getSubject()));
        subjects.forEach(description::own);
        return OrderedTriples.of(description.told);
    }

    private static boolean starts(Node node, String prefix) {
        return node.isURI() && node.getURI().startsWith(prefix);
    }

    private void tell(Node thing) {
        own(thing);
        for (Triple triple : all.stream(Node.ANY, Node.ANY, thing).toList()) {
            told.add(triple);
            if (TELLING.contains(triple.getPredicate())) {
                own(triple.getSubject());
            }
        }
    }

    private void own(Node subject) {
        all.stream(subject, Node.ANY, Node.ANY).forEach(told::add);
    }
}
