package org.unicornkg.query;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.OrderedTriples;

/// What a CONSTRUCT query made. None, cut and stopped are three things here, too: a stopped one throws.
///
/// @param all in an order that depends on the triples alone; perhaps none
/// @param cutAt the most triples that the query was allowed, where there are more; absent where these are all
public record Triples(List<Triple> all, OptionalInt cutAt) {

    public Triples {
        all = List.copyOf(all);
    }

    /// Runs a CONSTRUCT query within `limits`.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.TooSlow] at the time limit
    public static Triples of(Graphs graphs, Query query, Limits limits) {
        List<Triple> made = OrderedTriples.of(graphs.graph(query, limits.allowance()));
        return made.size() > limits.rows()
                ? new Triples(made.subList(0, limits.rows()), OptionalInt.of(limits.rows()))
                : new Triples(made, OptionalInt.empty());
    }
}
