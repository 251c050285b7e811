package org.unicornkg.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.query.CatalogueGraph;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.report.Cell;

/// How much a graph holds.
///
/// @param triples all of them; 0 where there is no such graph
/// @param classes with most things first
record Holdings(long triples, List<Share> classes) {

    private static final int MOST_CLASSES = 100;

    private static final String TRIPLES = "SELECT (COUNT(*) AS ?count) WHERE { GRAPH ?graph { ?s ?p ?o } }";

    private static final String CLASSES = """
            SELECT ?class (COUNT(DISTINCT ?thing) AS ?count) WHERE { GRAPH ?graph { ?thing a ?class } }
            GROUP BY ?class
            """;

    /// @param name of the class, in the reader's language
    record Share(Cell name, long things) {}

    /// Counts; the graph of the saved queries is the service's own, whatever holds the others.
    static Holdings of(Knowledge knowledge, Node graph, Language language, Allowance allowance) {
        Map<Node, Long> counts;
        long triples;
        if (graph.equals(CatalogueGraph.NAME)) {
            Graph own = CatalogueGraph.of(knowledge.catalogue());
            triples = own.size();
            counts = new HashMap<>();
            own.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                    .map(Triple::getObject)
                    .forEach(type -> counts.merge(type, 1L, Long::sum));
        } else {
            triples = counts(knowledge, TRIPLES, graph, allowance).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            counts = counts(knowledge, CLASSES, graph, allowance);
        }
        Labels words = knowledge.base().labels().covering(counts.keySet());
        return new Holdings(
                triples,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().toString()))
                        .limit(MOST_CLASSES)
                        .map(entry -> new Share(Cell.of(entry.getKey(), words, language), entry.getValue()))
                        .toList());
    }

    private static Map<Node, Long> counts(Knowledge knowledge, String text, Node graph, Allowance allowance) {
        Query query = QueryTransformOps.replaceVars(QueryFactory.create(text), Map.of(Var.alloc("graph"), graph));
        return knowledge.base().graphs().select(query, allowance, found -> {
            Map<Node, Long> counts = new HashMap<>();
            found.forEachRemaining(row -> Optional.ofNullable(row.get("count")).ifPresent(count -> {
                Node type = row.contains("class") ? row.get("class") : graph;
                counts.put(type, Long.parseLong(count.getLiteralLexicalForm()));
            }));
            return counts;
        });
    }
}
