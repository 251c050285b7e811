package org.unicornkg.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/// A basic graph pattern in numbers (SPARQL 1.2 Query §5.1), and how its matches were last found. For one thread.
///
/// A part of a triple pattern is a code: the index of a variable, or `~number` of a term.
final class NumberedPattern {

    /// Bits of a set of variables.
    private static final int MOST_VARIABLES = Long.SIZE;

    private final Terms terms;
    private final List<Var> vars = new ArrayList<>();
    private final int[][] triples;
    private boolean hasUnknownTerm;
    private @Nullable MatchPlan plan;

    private NumberedPattern(Terms terms, int size) {
        this.terms = terms;
        this.triples = new int[size][CompactGraph.PARTS];
    }

    /// Returns the pattern in numbers; nothing where a triple term in it has variables, or it has more than 64.
    static Optional<NumberedPattern> of(BasicPattern pattern, Terms terms) {
        NumberedPattern numbered = new NumberedPattern(terms, pattern.size());
        for (int at = 0; at < pattern.size(); at++) {
            Triple triple = pattern.get(at);
            Node[] parts = {triple.getSubject(), triple.getPredicate(), triple.getObject()};
            for (int part = 0; part < parts.length; part++) {
                if (!parts[part].isConcrete() && !Var.isVar(parts[part])) {
                    return Optional.empty();
                }
                numbered.triples[at][part] = numbered.code(parts[part]);
            }
        }
        return numbered.vars.size() > MOST_VARIABLES ? Optional.empty() : Optional.of(numbered);
    }

    private int code(Node part) {
        if (Var.isVar(part)) {
            Var var = Var.alloc(part);
            int known = vars.indexOf(var);
            if (known < 0) {
                vars.add(var);
            }
            return known < 0 ? vars.size() - 1 : known;
        }
        int number = terms.number(part);
        hasUnknownTerm |= number == Terms.NONE;
        return ~number;
    }

    /// Tells whether nothing can match, because a term of the pattern is in none of the graphs.
    boolean hasUnknownTerm() {
        return hasUnknownTerm;
    }

    List<Var> vars() {
        return vars;
    }

    /// Returns the codes of each triple pattern: subject, predicate, object.
    int[][] triples() {
        return triples;
    }

    /// Returns how to find the matches. Rows mostly bind the same variables: then what was planned for the first serves
    /// them all.
    ///
    /// @param bound the variables that have a value from the row, as bits
    /// @param values of the first row, by variable
    MatchPlan plan(CompactGraph graph, long bound, int[] values) {
        MatchPlan known = plan;
        if (known == null || !known.isFor(graph, bound)) {
            known = MatchPlan.of(graph, this, bound, values);
            plan = known;
        }
        return known;
    }
}
