package org.unicornkg.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.unicornkg.vocab.Prefixes;

/// Things → the words for them, in the reader's language.
///
/// Where a language is missing: the other Chinese script (Traditional labels in Simplified characters), then
/// English, then any, then the end of the IRI. Of two labels in one language the first in alphabetical order.
public final class Labels {

    private static final Var THING = Var.alloc("thing");

    private final Map<Node, Map<String, String>> byThing;
    /// Where more labels lie; absent where all that there are lie here.
    private final @Nullable Graphs more;

    private Labels(Map<Node, Map<String, String>> byThing, @Nullable Graphs more) {
        this.byThing = byThing;
        this.more = more;
    }

    static Labels of(Graph graph) {
        Map<Node, Map<String, String>> byThing = new HashMap<>();
        for (Iterator<Triple> triples = graph.find(Node.ANY, RDFS.Nodes.label, Node.ANY); triples.hasNext(); ) {
            Triple triple = triples.next();
            put(byThing, triple.getSubject(), triple.getObject());
        }
        return new Labels(byThing, null);
    }

    /// Returns labels that are fetched when [#covering] asks for them.
    static Labels in(Graphs graphs) {
        return new Labels(Map.of(), graphs);
    }

    /// Returns labels that hold those of all these nodes. A room that is about to show things calls it once for all
    /// of them; where the graphs lie elsewhere that saves a call for each.
    public Labels covering(Collection<Node> nodes) {
        if (more == null) {
            return this;
        }
        Set<Node> missing = new HashSet<>(nodes);
        missing.removeIf(node -> !node.isURI() || byThing.containsKey(node));
        Map<Node, Map<String, String>> all = new HashMap<>(byThing);
        for (Set<Node> batch : Batches.of(missing)) {
            batch.forEach(node -> all.put(node, new TreeMap<>()));
            more.select(query(batch), rows -> {
                rows.forEachRemaining(row -> put(all, row.get(THING), row.get("label")));
                return all;
            });
        }
        return new Labels(all, more);
    }

    private static Query query(Set<Node> things) {
        Query query = QueryFactory.create("PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                + " SELECT ?thing ?label WHERE { ?thing rdfs:label ?label }");
        return Batches.restricted(query, THING, things);
    }

    private static void put(Map<Node, Map<String, String>> byThing, Node thing, Node label) {
        if (label.isLiteral()) {
            byThing.computeIfAbsent(thing, fresh -> new TreeMap<>())
                    .merge(
                            Language.spelt(label.getLiteralLanguage()),
                            label.getLiteralLexicalForm(),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
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
                return language.shown(label, tried);
            }
        }
        return labels.values().stream().findFirst().orElseGet(() -> Prefixes.localName(node));
    }

    /// Returns the tag of the language that the best label is in; nothing where there is none, or it has no tag.
    public Optional<String> spoken(Node node, Language language) {
        Map<String, String> labels = byThing.getOrDefault(node, Map.of());
        return language.fallback().stream()
                .filter(tried -> labels.containsKey(tried.tag()))
                .findFirst()
                .map(written -> language.seen(written).tag())
                .or(() -> labels.keySet().stream().findFirst())
                .filter(tag -> !tag.isEmpty());
    }

    /// Returns the label in exactly this language.
    public Optional<String> exact(Node node, Language language) {
        return Optional.ofNullable(byThing.getOrDefault(node, Map.of()).get(language.tag()));
    }

    /// Tells whether the thing has a label in any language.
    public boolean has(Node node) {
        return !byThing.getOrDefault(node, Map.of()).isEmpty();
    }
}
