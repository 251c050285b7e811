package org.unicornkg.pages;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Batches;
import org.unicornkg.release.Graphs;

/// How often the data use each term: a class by the things in it, a property by its triples, a member of a closed list
/// by the triples that it is the value of.
///
/// @param counts by term; absent where counting would take too long
record Usage(Optional<Map<Node, Long>> counts) {

    /// A page waits no longer; a store of ten million triples may not be counted within it.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Var TERM = Var.alloc("term");

    private static final Map<Term.Kind, String> QUERIES = Map.of(
            Term.Kind.CLASS, "SELECT ?term (COUNT(*) AS ?count) WHERE { ?thing a ?term } GROUP BY ?term",
            Term.Kind.PROPERTY, "SELECT ?term (COUNT(*) AS ?count) WHERE { ?thing ?term ?value } GROUP BY ?term",
            Term.Kind.INDIVIDUAL, "SELECT ?term (COUNT(*) AS ?count) WHERE { ?thing ?property ?term } GROUP BY ?term");

    /// Asks one query for each kind of terms.
    static Usage of(Graphs graphs, Collection<Term> terms) {
        Map<Node, Long> counts = new LinkedHashMap<>();
        try {
            for (Term.Kind kind : Term.Kind.values()) {
                for (Set<Node> batch : Batches.of(terms.stream()
                        .filter(term -> term.kind() == kind)
                        .map(Term::iri)
                        .toList())) {
                    Query query = QueryFactory.create(QUERIES.get(kind));
                    count(graphs, Batches.restricted(query, TERM, batch), counts);
                }
            }
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TooSlow) {
                return new Usage(Optional.empty());
            }
            throw e;
        }
        return new Usage(Optional.of(Map.copyOf(counts)));
    }

    private static void count(Graphs graphs, Query query, Map<Node, Long> counts) {
        graphs.select(query, PATIENCE, rows -> {
            rows.forEachRemaining(row -> {
                // An aggregate without any row gives one row without a term.
                if (row.get(TERM) != null) {
                    counts.put(row.get(TERM), Long.parseLong(row.get("count").getLiteralLexicalForm()));
                }
            });
            return counts;
        });
    }

    /// Tells whether the terms were counted in time.
    boolean isCounted() {
        return counts.isPresent();
    }

    /// Returns how often a term is used; nothing where nobody has counted.
    OptionalLong of(Term term) {
        return counts.map(known -> OptionalLong.of(known.getOrDefault(term.iri(), 0L)))
                .orElseGet(OptionalLong::empty);
    }
}
