package org.unicornkg.release;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;

/// The one port to a graph, whatever holds it: queries in, rows out. Its default graph is the union of all its graphs.
///
/// Each method stops at the limit, from the start to the last row, and throws
/// [org.unicornkg.problem.ProblemException]: then with [org.unicornkg.problem.Problem.TooSlow], with the reason of the
/// [StopSignal] where that was given, and with [org.unicornkg.problem.Problem.EndpointFailed] where another server that
/// holds the graph does not answer as it should.
public sealed interface Graphs permits InMemory, OnDisk, Remote {

    /// Far longer than any query of ours takes.
    Duration PATIENCE = Duration.ofSeconds(60);

    /// Runs a SELECT query.
    ///
    /// @param reader is given the rows as they come, and nobody after it
    <T> T select(Query query, Allowance allowance, Function<RowSet, T> reader);

    /// Runs an ASK query.
    boolean ask(Query query, Allowance allowance);

    /// Runs a CONSTRUCT or DESCRIBE query.
    Graph graph(Query query, Allowance allowance);

    /// Returns the address of the server that holds the graphs; nothing where they are in this process.
    default Optional<URI> endpoint() {
        return Optional.empty();
    }

    /// Runs a SELECT query of ours.
    default <T> T select(Query query, Function<RowSet, T> reader) {
        return select(query, PATIENCE, reader);
    }

    /// Runs a SELECT query that nobody ends before the limit.
    default <T> T select(Query query, Duration limit, Function<RowSet, T> reader) {
        return select(query, Allowance.of(limit), reader);
    }

    /// Runs an ASK query that nobody ends before the limit.
    default boolean ask(Query query, Duration limit) {
        return ask(query, Allowance.of(limit));
    }

    /// Runs a CONSTRUCT or DESCRIBE query that nobody ends before the limit.
    default Graph graph(Query query, Duration limit) {
        return graph(query, Allowance.of(limit));
    }
}
