package org.unicornkg.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;
import org.unicornkg.release.Graphs;

/// Values that a question gives by a common word rather than a name: the members of the ontology's closed lists, such
/// as "doubts" among the stances, and those that a header lists.
final class ClosedValues {

    private static final String MEMBERS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?class ?member ?label WHERE {
              ?class rdfs:subClassOf kg:Term .
              ?member a ?class ;
                      rdfs:label ?label .
            }
            ORDER BY ?class ?member ?label
            """;

    /// Class → word → the member that it means.
    private final Map<Node, Map<Part, Node>> byClass;

    private final Thesaurus thesaurus;

    private ClosedValues(Map<Node, Map<Part, Node>> byClass, Thesaurus thesaurus) {
        this.byClass = byClass;
        this.thesaurus = thesaurus;
    }

    static ClosedValues of(Graphs graphs, Thesaurus thesaurus) {
        return graphs.select(QueryFactory.create(MEMBERS), rows -> {
            Map<Node, Map<Part, Node>> byClass = new HashMap<>();
            rows.forEachRemaining(row -> {
                List<Part> parts = thesaurus.parts(row.get("label").getLiteralLexicalForm());
                if (parts.size() == 1) {
                    byClass.computeIfAbsent(row.get("class"), key -> new HashMap<>())
                            .put(parts.getFirst(), row.get("member"));
                }
            });
            return new ClosedValues(byClass, thesaurus);
        });
    }

    /// Returns the value of a parameter that a word of a question gives, the first that does.
    Optional<Node> value(Parameter parameter, List<Part> words) {
        Map<Part, Node> members = members(parameter);
        return words.stream().filter(members::containsKey).findFirst().map(members::get);
    }

    private Map<Part, Node> members(Parameter parameter) {
        if (parameter.type() instanceof ParameterType.Thing type) {
            return byClass.getOrDefault(type.ofClass(), Map.of());
        }
        Map<Part, Node> members = new HashMap<>();
        for (String value : parameter.values()) {
            List<Part> parts = thesaurus.parts(value);
            if (parts.size() == 1) {
                members.put(parts.getFirst(), NodeFactory.createLiteralString(value));
            }
        }
        return members;
    }
}
