package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Batches;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;

/// An event that happened lately, as the sources tell it.
///
/// @param date as precise as it is known
/// @param iri of the event
/// @param label of the event
/// @param kind label of its class
/// @param factuality how far it is to be believed, in a word
record News(String date, String iri, String label, String kind, String factuality) {

    /// By the first day on which each may have happened: what is only known to be of this year comes after what is
    /// known to be of this month. An event may have several dates: hence more rows than events.
    private static final String NEWEST = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?event ?earliest ?date ?factuality WHERE {
              ?event kg:earliest ?earliest ;
                     kg:factuality ?factuality .
              OPTIONAL { ?event kg:date ?date }
            }
            ORDER BY DESC(?earliest) ?event ?date
            LIMIT 24
            """;

    private static final String KINDS = """
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?event ?kind WHERE {
              ?statement rdf:subject ?event ; rdf:predicate rdf:type ; rdf:object ?kind .
            }
            ORDER BY ?event ?kind
            """;

    private static final int MOST = 8;

    /// Returns the newest events of a knowledge base, the last one first.
    static List<News> of(KnowledgeBase base, Reader reader, Allowance allowance) {
        List<Binding> rows = base.graphs().select(QueryFactory.create(NEWEST), allowance, found -> {
            List<Binding> all = new ArrayList<>();
            Set<Node> seen = new LinkedHashSet<>();
            found.forEachRemaining(row -> {
                if (seen.add(row.get("event"))) {
                    all.add(row);
                }
            });
            return all.stream().limit(MOST).toList();
        });
        Map<Node, Node> kinds =
                kinds(base, rows.stream().map(row -> row.get("event")).toList(), allowance);
        Set<Node> shown = new LinkedHashSet<>(kinds.values());
        rows.forEach(row -> shown.addAll(List.of(row.get("event"), row.get("factuality"))));
        Labels labels = base.labels().covering(shown);
        return rows.stream().map(row -> of(row, kinds, labels, reader)).toList();
    }

    private static News of(Binding row, Map<Node, Node> kinds, Labels labels, Reader reader) {
        Node event = row.get("event");
        Node date = row.contains(Var.alloc("date")) ? row.get("date") : row.get("earliest");
        Node kind = kinds.get(event);
        return new News(
                date.getLiteralLexicalForm(),
                event.getURI(),
                labels.label(event, reader.language()),
                kind == null ? "" : labels.label(kind, reader.language()),
                labels.label(row.get("factuality"), reader.language()));
    }

    private static Map<Node, Node> kinds(KnowledgeBase base, List<Node> events, Allowance allowance) {
        Query query = Batches.restricted(QueryFactory.create(KINDS), Var.alloc("event"), events);
        return base.graphs().select(query, allowance, rows -> {
            Map<Node, Node> kinds = new HashMap<>();
            rows.forEachRemaining(row -> kinds.putIfAbsent(row.get("event"), row.get("kind")));
            return kinds;
        });
    }
}
