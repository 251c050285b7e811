package org.unicornkg.release;

import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/// How much a release holds.
///
/// @param triples in the union of all graphs, derived ones included
/// @param derived triples that rules added
/// @param claims things of class `kg:Claim`
/// @param events things of class `kg:Event` or below
/// @param entities things described in `data/entities`
/// @param articles files in `data/articles`
public record Counts(long triples, long derived, long claims, long events, long entities, long articles) {

    /// Counts what graphs hold that were exported from a release. Where graphs have no names, what only names tell
    /// (derived, entities, articles) is 0.
    ///
    /// @param limit for each of six queries; the first reads every triple
    public static Counts of(Graphs graphs, Duration limit) {
        return new Counts(
                count(graphs, limit, "(COUNT(*) AS ?n) WHERE { ?s ?p ?o }"),
                count(graphs, limit, "(COUNT(*) AS ?n) WHERE { GRAPH graph:derived { ?s ?p ?o } }"),
                count(graphs, limit, "(COUNT(*) AS ?n) WHERE { ?claim a kg:Claim }"),
                count(graphs, limit, "(COUNT(*) AS ?n) WHERE { ?event a kg:Event }"),
                count(graphs, limit, """
                        (COUNT(DISTINCT ?thing) AS ?n) WHERE {
                          GRAPH graph:entities { ?thing ?p ?o }
                          FILTER (STRSTARTS(STR(?thing), STR(id:)))
                        }"""),
                count(
                        graphs,
                        limit,
                        "(COUNT(DISTINCT ?article) AS ?n) WHERE { GRAPH ?article { ?claim a kg:Claim } }"));
    }

    private static long count(Graphs graphs, Duration limit, String rest) {
        Query query = QueryFactory.create("""
                PREFIX graph: <https://w3id.org/unicorn-kg/graph/>
                PREFIX id: <https://w3id.org/unicorn-kg/id/>
                PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
                SELECT\s""" + rest);
        return graphs.select(
                query, limit, rows -> ((Number) rows.next().get("n").getLiteralValue()).longValue());
    }
}
