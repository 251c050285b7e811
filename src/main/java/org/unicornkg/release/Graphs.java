package org.unicornkg.release;

import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/// The one port to a graph, whatever holds it. Its default graph is the union of all its graphs.
public sealed interface Graphs permits InMemory {

    /// Starts a query; the caller closes it.
    QueryExec query(Query query);

    /// Starts a query that stops by itself; the caller closes it.
    ///
    /// @param limit from the start to the last row; after it Jena throws `QueryCancelledException`
    QueryExec query(Query query, Duration limit);
}
