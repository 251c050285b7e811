package org.unicornkg.link;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// A class or property of ours beside one of Wikidata, as `ontology/alignments.ttl` has them.
///
/// @param ours a term of the ontology
/// @param how the name of the property between the two, such as `closeMatch`
/// @param theirs a QID, or the name of a property such as `P112`
record AlignedTerm(Node ours, String how, String theirs) {

    private static final String DIRECT = "http://www.wikidata.org/prop/direct/";

    private static final String QUERY = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?ours ?how ?theirs WHERE {
              VALUES ?how {
                skos:exactMatch skos:closeMatch skos:narrowMatch owl:equivalentClass owl:equivalentProperty
                rdfs:subClassOf rdfs:subPropertyOf
              }
              ?ours ?how ?theirs .
              FILTER (STRSTARTS(STR(?ours), STR(kg:)) && STRSTARTS(STR(?theirs), "http://www.wikidata.org/"))
            }
            """;

    /// Reads all from the graph.
    static List<AlignedTerm> in(Graphs graphs) {
        return graphs.select(QueryFactory.create(QUERY), rows -> {
            List<AlignedTerm> found = new ArrayList<>();
            rows.forEachRemaining(row -> {
                String iri = row.get("theirs").getURI();
                String name = Prefixes.localName(row.get("theirs"));
                boolean isItem = iri.equals(Prefixes.WD + name) && Qid.isItem(name);
                boolean isProperty = iri.equals(DIRECT + name) && Qid.isProperty(name);
                if (isItem || isProperty) {
                    found.add(new AlignedTerm(row.get("ours"), Prefixes.localName(row.get("how")), name));
                }
            });
            return found;
        });
    }

    boolean isProperty() {
        return Qid.isProperty(theirs);
    }
}
