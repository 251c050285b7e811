package org.unicornkg.graph;

import java.util.ArrayList;
import java.util.List;

/// Chooses in which order to match the triple patterns of a basic graph pattern: next always that from which the fewest
/// triples are to be expected. Ranges of terms are counted; for what other patterns will bring, the graph's fanout says
/// how many there are of one.
///
/// Greedy: Stocker et al., "SPARQL Basic Graph Pattern Optimization Using Selectivity Estimation", WWW 2008.
final class Planner {

    private final CompactGraph graph;
    private final long sampled;
    private final int[] sample;

    /// @param sampled the variables that have a value from the start, as bits
    /// @param sample their values, in one row
    Planner(CompactGraph graph, long sampled, int[] sample) {
        this.graph = graph;
        this.sampled = sampled;
        this.sample = sample;
    }

    /// Returns the steps for all triple patterns.
    Step[] steps(int[][] triples) {
        List<int[]> order = order(triples);
        Step[] steps = new Step[triples.length];
        long bound = sampled;
        for (int at = 0; at < steps.length; at++) {
            steps[at] = new Step(graph, order.get(at), bound);
            bound = Step.after(order.get(at), bound);
        }
        return steps;
    }

    /// Returns the triple patterns in the order in which to match them.
    List<int[]> order(int[][] triples) {
        List<int[]> left = new ArrayList<>(List.of(triples));
        List<int[]> order = new ArrayList<>();
        long bound = sampled;
        while (!left.isEmpty()) {
            int[] next = left.size() == 1 ? left.get(0) : best(left, bound);
            left.remove(next);
            order.add(next);
            bound = Step.after(next, bound);
        }
        return order;
    }

    /// The first of those with the fewest triples: arrays are removed by identity, for they have no other equality.
    private int[] best(List<int[]> triples, long bound) {
        int[] best = triples.get(0);
        double fewest = Double.POSITIVE_INFINITY;
        for (int[] triple : triples) {
            double expected = expected(triple, bound);
            if (expected < fewest) {
                fewest = expected;
                best = triple;
            }
        }
        return best;
    }

    private double expected(int[] triple, long bound) {
        double triples = Index.length(new Step(graph, triple, sampled).range(sample));
        int predicate = triple[CompactGraph.PREDICATE];
        Fanout fanout = graph.fanout();
        Fanout.Different different = Step.isKnown(predicate, sampled)
                ? fanout.of(predicate < 0 ? ~predicate : sample[predicate])
                : fanout.all();
        if (comesLater(triple[CompactGraph.SUBJECT], bound)) {
            triples /= Math.max(1, different.subjects());
        }
        if (comesLater(triple[CompactGraph.OBJECT], bound)) {
            triples /= Math.max(1, different.objects());
        }
        if (comesLater(predicate, bound)) {
            triples /= Math.max(1, fanout.predicates().length);
        }
        return triples;
    }

    /// Tells whether a part will have a value by then, which nobody knows yet.
    private boolean comesLater(int code, long bound) {
        return Step.isKnown(code, bound) && !Step.isKnown(code, sampled);
    }
}
