package org.unicornkg.release;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/// The graphs of a release, in this process.
final class InMemory implements Graphs {

    private final DatasetGraph dataset;

    InMemory(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public QueryExec query(Query query) {
        return QueryExec.dataset(dataset).query(query).build();
    }

    @Override
    public QueryExec query(Query query, Duration limit) {
        return QueryExec.dataset(dataset)
                .query(query)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }
}
