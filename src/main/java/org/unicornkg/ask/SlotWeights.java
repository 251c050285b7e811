package org.unicornkg.ask;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.query.ParameterType;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Graphs;

/// How much it tells that a name fits a parameter: the fewer things there are of its class, the more. That a thing
/// is a group says much, that it is a thing says nothing.
final class SlotWeights {

    private static final double LEAST = 0.3;
    private static final double MOST = 0.8;

    private static final String COUNTS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?class (COUNT(DISTINCT ?thing) AS ?things) WHERE {
              ?thing a ?class .
              FILTER NOT EXISTS { ?thing a kg:Event }
              FILTER NOT EXISTS { ?thing a kg:Claim }
            }
            GROUP BY ?class
            """;

    private final Map<Node, Integer> things;
    private final int most;

    private SlotWeights(Map<Node, Integer> things) {
        this.things = things;
        this.most = things.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    static SlotWeights of(Graphs graphs) {
        return graphs.select(QueryFactory.create(COUNTS), rows -> {
            Map<Node, Integer> things = new HashMap<>();
            rows.forEachRemaining(row -> things.put(
                    row.get("class"), Integer.parseInt(row.get("things").getLiteralLexicalForm())));
            return new SlotWeights(things);
        });
    }

    /// Returns the weights of the parameters of a query, by name.
    Map<String, Double> of(SavedQuery query) {
        Map<String, Double> weights = new HashMap<>();
        query.header().parameters().forEach(parameter -> weights.put(parameter.name(), of(parameter.type())));
        return weights;
    }

    private double of(ParameterType type) {
        int count = type instanceof ParameterType.Thing thing ? things.getOrDefault(thing.ofClass(), most) : most;
        return LEAST + (MOST - LEAST) * (1 - Math.log(count + 1.0) / Math.log(most + 1.0));
    }
}
