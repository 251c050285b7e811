package org.unicornkg.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// How to find the matches of a basic graph pattern in a graph, for rows that bind some of its variables.
final class MatchPlan {

    private final CompactGraph graph;
    private final Step[] steps;
    private final Columns added;
    private final int[] addedAt;

    private MatchPlan(CompactGraph graph, NumberedPattern pattern, long bound, Step[] steps) {
        this.graph = graph;
        this.steps = steps;
        List<Var> vars = pattern.vars();
        this.addedAt = IntStream.range(0, vars.size())
                .filter(at -> !Step.isKnown(at, bound))
                .toArray();
        this.added = new Columns(Arrays.stream(addedAt).mapToObj(vars::get).toList());
    }

    /// @param bound the variables that have a value from the row, as bits
    /// @param values of one such row, by variable
    static MatchPlan of(CompactGraph graph, NumberedPattern pattern, long bound, int[] values) {
        return new MatchPlan(graph, pattern, bound, new Planner(graph, bound, values).steps(pattern.triples()));
    }

    /// Returns the loops, outermost first.
    Step[] steps() {
        return steps;
    }

    /// Returns a row with what a match adds to it.
    ///
    /// @param values of the match, by variable
    Binding row(Binding row, int[] values) {
        if (addedAt.length == 0) {
            return row;
        }
        int[] numbers = new int[addedAt.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = values[addedAt[at]];
        }
        return new MatchedRow(row.isEmpty() ? null : row, graph.terms(), added, numbers);
    }
}
