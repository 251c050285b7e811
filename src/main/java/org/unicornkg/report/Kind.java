package org.unicornkg.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.release.Batches;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// The kinds of things that drawings tell apart by form and colour. Of several the first counts.
enum Kind {
    PERSON("Person"),
    INVESTOR("Investor"),
    PRODUCT("Product"),
    COMPANY("Organization"),
    /// Whatever else there is: events, topics, schools.
    EVENT("Event");

    private static final Var THING = Var.alloc("thing");
    private static final String QUERY = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?thing ?class WHERE {
              VALUES ?class { kg:Person kg:Investor kg:Product kg:Organization }
              ?thing a ?class
            }
            """;

    private final String className;

    Kind(String className) {
        this.className = className;
    }

    /// Returns the kinds of things by IRI; those of no class that is told apart are missing.
    static Map<String, Kind> of(Graphs graphs, Collection<String> iris) {
        List<Node> things = iris.stream()
                .filter(iri -> iri.startsWith(Prefixes.HOME))
                .map(NodeFactory::createURI)
                .toList();
        Map<String, Kind> kinds = new HashMap<>();
        for (Set<Node> batch : Batches.of(things)) {
            Query query = Batches.restricted(QueryFactory.create(QUERY), THING, batch);
            graphs.select(query, rows -> {
                rows.forEachRemaining(row -> kinds.merge(
                        row.get(THING).getURI(),
                        ofClass(row.get("class")),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
                return kinds;
            });
        }
        return kinds;
    }

    private static Kind ofClass(Node type) {
        for (Kind kind : values()) {
            if (type.getURI().equals(Prefixes.KG + kind.className)) {
                return kind;
            }
        }
        return EVENT;
    }

    /// Returns the name, in lower case: the style sheet has a colour of it.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
