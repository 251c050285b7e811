package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// The terms of the ontology with all that the graphs say of them, in the order of their IRIs.
///
/// @param byIri each with its IRI
record Terms(SequencedMap<Node, Term> byIri) {

    private static final String QUERY = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?term ?property ?value WHERE {
              ?term rdfs:isDefinedBy <https://w3id.org/unicorn-kg/ontology> ;
                    ?property ?value
            }
            ORDER BY ?term ?property ?value
            """;

    Terms {
        byIri = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byIri));
    }

    /// Asks for all of them at once.
    static Terms of(Graphs graphs) {
        Map<Node, Map<Node, List<Node>>> values = new LinkedHashMap<>();
        return graphs.select(QueryFactory.create(QUERY), rows -> {
            rows.forEachRemaining(row -> collect(row, values));
            SequencedMap<Node, Term> terms = new LinkedHashMap<>();
            values.forEach((iri, of) -> terms.put(iri, new Term(iri, of)));
            return new Terms(terms);
        });
    }

    /// The graphs hold terms of ours alone; another server may say of anything that our ontology defines it.
    private static void collect(Binding row, Map<Node, Map<Node, List<Node>>> values) {
        Node term = row.get("term");
        if (term.isURI() && term.getURI().startsWith(Prefixes.KG)) {
            values.computeIfAbsent(term, fresh -> new LinkedHashMap<>())
                    .computeIfAbsent(row.get("property"), fresh -> new ArrayList<>())
                    .add(row.get("value"));
        }
    }

    Collection<Term> all() {
        return byIri.values();
    }

    List<Term> of(Term.Kind kind) {
        return all().stream().filter(term -> term.kind() == kind).toList();
    }

    Optional<Term> get(Node iri) {
        return Optional.ofNullable(byIri.get(iri));
    }
}
