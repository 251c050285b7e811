package org.unicornkg.release;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The graphs of a release, in this process.
final class InMemory implements Graphs {

    private final DatasetGraph dataset;

    InMemory(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public <T> T select(Query query, Allowance allowance, Function<RowSet, T> reader) {
        return run(query, allowance, execution -> reader.apply(execution.select()));
    }

    @Override
    public boolean ask(Query query, Allowance allowance) {
        return run(query, allowance, QueryExec::ask);
    }

    @Override
    public Graph graph(Query query, Allowance allowance) {
        return run(query, allowance, query.isConstructType() ? QueryExec::construct : QueryExec::describe);
    }

    private <T> T run(Query query, Allowance allowance, Function<QueryExec, T> reader) {
        try (QueryExec execution = guarded(query, allowance)) {
            return reader.apply(execution);
        } catch (QueryCancelledException e) {
            Problem reason = allowance.signal().reason().orElse(new Problem.TooSlow(allowance.time()));
            throw new ProblemException(reason, e);
        }
    }

    /// No query calls another host, whoever wrote it, and no predicate runs code: Jena allows both when it is
    /// not told.
    private QueryExec guarded(Query query, Allowance allowance) {
        return QueryExec.dataset(dataset)
                .query(query)
                .timeout(allowance.time().toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .build();
    }
}
