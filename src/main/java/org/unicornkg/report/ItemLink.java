package org.unicornkg.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// What somebody decided, or something proposed, about a thing and an item of Wikidata.
///
/// @param item QID; nothing where there is no item
/// @param label of the item, as far as it is known
/// @param status the ontology's word for it
/// @param relation the name of the property that links the two, such as `exactMatch`
/// @param reason may be empty
public record ItemLink(Optional<String> item, String label, String status, String relation, String reason) {

    private static final String QUERY = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX sssom: <https://w3id.org/sssom/>
            SELECT ?item ?label ?status ?relation ?reason WHERE {
              ?mapping owl:annotatedSource ?thing ;
                       kg:mappingStatus ?status ;
                       owl:annotatedProperty ?relation .
              OPTIONAL {
                ?mapping owl:annotatedTarget ?item
                FILTER (?item != sssom:NoTermFound)
              }
              OPTIONAL { ?mapping sssom:object_label ?label }
              OPTIONAL { ?mapping rdfs:comment ?reason }
            }
            ORDER BY ?status ?item
            """;

    /// Returns those of a thing: links first.
    public static List<ItemLink> of(KnowledgeBase base, Node thing, Labels words, Language language) {
        Query query = QueryTransformOps.replaceVars(QueryFactory.create(QUERY), Map.of(Var.alloc("thing"), thing));
        return base.graphs().select(query, rows -> {
            List<Binding> found = new ArrayList<>();
            rows.forEachRemaining(found::add);
            Labels statuses =
                    words.covering(found.stream().map(row -> row.get("status")).toList());
            return found.stream()
                    .map(row -> new ItemLink(
                            Optional.ofNullable(row.get("item")).map(Prefixes::localName),
                            text(row.get("label")),
                            statuses.label(row.get("status"), language),
                            Prefixes.localName(row.get("relation")),
                            text(row.get("reason"))))
                    .toList();
        });
    }

    private static String text(@Nullable Node literal) {
        return literal == null ? "" : literal.getLiteralLexicalForm();
    }
}
