package org.unicornkg.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.unicornkg.release.Document;
import org.unicornkg.release.Documents;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.Prefixes;

/// A release that holds the world of another several times over: every thing, claim and source has copies under names
/// of their own, which stand to each other as the first do; the terms of the ontology are shared.
final class Copies {

    private final int number;
    private final Map<Node, Node> made = new HashMap<>();

    private Copies(int number) {
        this.number = number;
    }

    /// Makes one that is `times` as large.
    static Release of(Folders folders, int times) {
        Documents documents = Documents.read(folders, List.of());
        return Release.of(
                folders,
                new Documents(documents.documents().stream()
                        .map(document -> grown(document, times))
                        .toList()));
    }

    private static Document grown(Document document, int times) {
        List<Triple> triples = new ArrayList<>(document.triples());
        if (document.kind() == Document.Kind.ENTITIES || document.kind() == Document.Kind.ARTICLE) {
            for (int number = 1; number < times; number++) {
                Copies copies = new Copies(number);
                document.triples().stream()
                        .filter(triple -> isRenamed(triple.getSubject()))
                        .forEach(triple -> triples.add(copies.copy(triple)));
            }
        }
        return new Document(
                document.path(), document.shown(), document.graph(), document.kind(), triples, document.findings());
    }

    private Triple copy(Triple triple) {
        return Triple.create(copy(triple.getSubject()), triple.getPredicate(), copy(triple.getObject()));
    }

    private Node copy(Node node) {
        if (node.isTripleTerm()) {
            return NodeFactory.createTripleTerm(copy(node.getTriple()));
        }
        return isRenamed(node)
                ? made.computeIfAbsent(node, first -> NodeFactory.createURI(first.getURI() + "-" + number))
                : node;
    }

    private static boolean isRenamed(Node node) {
        return node.isURI()
                && node.getURI().startsWith(Prefixes.HOME)
                && !node.getURI().startsWith(Prefixes.KG);
    }
}
