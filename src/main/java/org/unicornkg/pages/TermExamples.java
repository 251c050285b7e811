package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.release.Batches;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;

/// Some uses of a term in the data: whichever come first, for a store may hold millions.
///
/// @param uses of a class a thing; of a property a thing and its value; of a member of a closed list a thing and the
///     property whose value it is
/// @param labels of all nodes in them
record TermExamples(List<List<Node>> uses, Labels labels) {

    private static final Var TERM = Var.alloc("term");

    private static final Map<Term.Kind, String> QUERIES = Map.of(
            Term.Kind.CLASS, "SELECT ?thing WHERE { ?thing a ?term } LIMIT 5",
            Term.Kind.PROPERTY, "SELECT ?thing ?value WHERE { ?thing ?term ?value } LIMIT 5",
            Term.Kind.INDIVIDUAL, "SELECT ?thing ?property WHERE { ?thing ?property ?term } LIMIT 5");

    static TermExamples of(KnowledgeBase base, Term term) {
        Query query = Batches.restricted(QueryFactory.create(QUERIES.get(term.kind())), TERM, List.of(term.iri()));
        List<List<Node>> uses = base.graphs().select(query, rows -> {
            List<List<Node>> found = new ArrayList<>();
            rows.forEachRemaining(row -> found.add(
                    switch (term.kind()) {
                        case CLASS -> List.of(row.get("thing"));
                        case PROPERTY -> List.of(row.get("thing"), row.get("value"));
                        case INDIVIDUAL -> List.of(row.get("thing"), row.get("property"));
                    }));
            return found;
        });
        Set<Node> shown = new LinkedHashSet<>();
        uses.forEach(shown::addAll);
        return new TermExamples(uses, base.labels().covering(shown));
    }
}
