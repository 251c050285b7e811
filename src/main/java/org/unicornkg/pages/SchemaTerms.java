package org.unicornkg.pages;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.SKOS;
import org.unicornkg.release.Graphs;

/// Our terms → those of schema.org, as the alignments of the ontology have them.
///
/// @param classes class → name of the one above it, or else the one that comes near it
/// @param properties property → name of the one above it: what comes near is another
record SchemaTerms(Map<Node, String> classes, Map<Node, String> properties) {

    static final String SPACE = "https://schema.org/";

    private static final String QUERY = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?term ?relation ?schema WHERE {
              VALUES ?relation { rdfs:subClassOf rdfs:subPropertyOf skos:closeMatch }
              ?term ?relation ?schema
              FILTER (STRSTARTS(STR(?schema), "https://schema.org/"))
            }
            ORDER BY ?term ?relation ?schema
            """;

    SchemaTerms {
        classes = Map.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    static SchemaTerms of(Graphs graphs) {
        Map<Node, String> classes = new HashMap<>();
        Map<Node, String> properties = new HashMap<>();
        graphs.select(QueryFactory.create(QUERY), rows -> {
            rows.forEachRemaining(row -> {
                String name = row.get("schema").getURI().substring(SPACE.length());
                boolean isNear = row.get("relation").equals(SKOS.closeMatch.asNode());
                // By its rules of style schema.org writes classes with a capital, properties without.
                if (Character.isUpperCase(name.charAt(0))) {
                    classes.merge(row.get("term"), name, (one, other) -> one);
                } else if (!isNear) {
                    properties.putIfAbsent(row.get("term"), name);
                }
            });
            return properties;
        });
        return new SchemaTerms(classes, properties);
    }
}
