package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Graphs;

/// The companies of which the graphs say most.
final class Companies {

    private static final String QUERY = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?company (COUNT(DISTINCT ?event) AS ?events) WHERE {
              ?company a kg:Company .
              ?event ?property ?company ;
                     a kg:Event .
            }
            GROUP BY ?company
            ORDER BY DESC(?events) ?company
            LIMIT 15
            """;

    private Companies() {}

    static List<Node> mostTold(Graphs graphs, Allowance allowance) {
        return graphs.select(QueryFactory.create(QUERY), allowance, rows -> {
            List<Node> companies = new ArrayList<>();
            rows.forEachRemaining(row -> companies.add(row.get("company")));
            return companies;
        });
    }
}
