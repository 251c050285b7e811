package org.unicornkg.release;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.vocab.Prefixes;

/// Things → the words for them, in the reader's language.
///
/// Where a language is missing: the other Chinese script, then English, then any, then the end of the IRI. Of two
/// labels in one language the first in alphabetical order.
public final class Labels {

    private final Map<Node, Map<String, String>> byThing;

    private Labels(Map<Node, Map<String, String>> byThing) {
        this.byThing = byThing;
    }

    static Labels of(Graph graph) {
        Map<Node, Map<String, String>> byThing = new HashMap<>();
        for (Iterator<Triple> triples = graph.find(Node.ANY, RDFS.Nodes.label, Node.ANY); triples.hasNext(); ) {
            Triple triple = triples.next();
            if (triple.getObject().isLiteral()) {
                byThing.computeIfAbsent(triple.getSubject(), thing -> new TreeMap<>())
                        .merge(
                                triple.getObject().getLiteralLanguage(),
                                triple.getObject().getLiteralLexicalForm(),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return new Labels(byThing);
    }

    /// Returns the best label there is; for a literal its text.
    public String label(Node node, Language language) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        Map<String, String> labels = byThing.getOrDefault(node, Map.of());
        for (Language tried : language.fallback()) {
            String label = labels.get(tried.tag());
            if (label != null) {
                return label;
            }
        }
        return labels.values().stream().findFirst().orElseGet(() -> Prefixes.localName(node));
    }

    /// Returns the label in exactly this language.
    public Optional<String> exact(Node node, Language language) {
        return Optional.ofNullable(byThing.getOrDefault(node, Map.of()).get(language.tag()));
    }

    /// Tells whether the thing has a label in any language.
    public boolean has(Node node) {
        return byThing.containsKey(node);
    }
}
