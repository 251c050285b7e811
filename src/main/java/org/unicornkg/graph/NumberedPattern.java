package org.unicornkg.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;

/// A basic graph pattern in numbers (SPARQL 1.2 Query §5.1), and how to find its matches. For one thread.
///
/// A part of a triple pattern is a code: the index of a variable, or `~number` of a term.
final class NumberedPattern {

    /// Bits of a set of variables.
    private static final int MOST_VARIABLES = Long.SIZE;

    /// GRAPH asks one graph after the other.
    private static final int MOST_PLANS = 100;

    private final Dictionary terms;
    private final List<Var> vars = new ArrayList<>();
    private final int[][] triples;
    private boolean hasUnknownTerm;
    private final Map<PlanKey, MatchPlan> plans = new HashMap<>();

    private NumberedPattern(Dictionary terms, int size) {
        this.terms = terms;
        this.triples = new int[size][CompactGraph.PARTS];
    }

    /// Returns the pattern in numbers; nothing where a triple term in it has variables, or it has more than 64.
    static Optional<NumberedPattern> of(BasicPattern pattern, Dictionary terms) {
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
        hasUnknownTerm |= number == Dictionary.NONE;
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

    /// Tells whether the numbers are those of these terms.
    boolean isIn(Dictionary others) {
        return terms == others;
    }

    /// Returns how to find the matches. What was planned for one row serves all that bind the same variables.
    ///
    /// @param bound the variables that have a value from the row, as bits
    /// @param values of the first such row, by variable
    MatchPlan plan(CompactGraph graph, long bound, int[] values) {
        PlanKey key = new PlanKey(graph, bound);
        MatchPlan known = plans.get(key);
        if (known == null) {
            if (plans.size() == MOST_PLANS) {
                plans.clear();
            }
            known = MatchPlan.of(graph, this, bound, values);
            plans.put(key, known);
        }
        return known;
    }

    /// What a plan is for.
    private record PlanKey(CompactGraph graph, long bound) {}
}
