package org.unicornkg.graph;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// How to find the matches of a basic graph pattern in a graph, for rows that bind some of its variables.
final class MatchPlan {

    private final CompactGraph graph;
    private final long bound;
    private final Step[] steps;
    private final Var[] added;
    private final int[] addedAt;

    private MatchPlan(CompactGraph graph, NumberedPattern pattern, long bound, Step[] steps) {
        this.graph = graph;
        this.bound = bound;
        this.steps = steps;
        int count = pattern.vars().size() - Long.bitCount(bound);
        this.added = new Var[count];
        this.addedAt = new int[count];
        int next = 0;
        for (int at = 0; at < pattern.vars().size(); at++) {
            if (!Step.isKnown(at, bound)) {
                added[next] = pattern.vars().get(at);
                addedAt[next] = at;
                next++;
            }
        }
    }

    /// @param bound the variables that have a value from the row, as bits
    /// @param values of one such row, by variable
    static MatchPlan of(CompactGraph graph, NumberedPattern pattern, long bound, int[] values) {
        return new MatchPlan(graph, pattern, bound, new Planner(graph, bound, values).steps(pattern.triples()));
    }

    boolean isFor(CompactGraph other, long others) {
        return graph == other && bound == others;
    }

    /// Returns the loops, outermost first.
    Step[] steps() {
        return steps;
    }

    /// Returns a row with what a match adds to it.
    ///
    /// @param values of the match, by variable
    Binding row(Binding row, int[] values) {
        if (added.length == 0) {
            return row;
        }
        int[] numbers = new int[added.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = values[addedAt[at]];
        }
        return new MatchedRow(row.isEmpty() ? null : row, graph.terms(), added, numbers);
    }
}
