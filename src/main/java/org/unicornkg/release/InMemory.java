package org.unicornkg.release;

import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.unicornkg.graph.CompactExecutor;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The graphs of a release, in this process. Whatever a query does, it ends, and the process goes on.
final class InMemory implements Graphs {

    private final DatasetGraph dataset;
    private final Watchdog watchdog = new Watchdog();

    InMemory(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public <T> T select(Query query, Allowance allowance, Function<RowSet, T> reader) {
        return run(query, allowance, running -> reader.apply(running.select()));
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
        Execution execution = new Execution(allowance);
        try (QueryExec running = guarded(query, execution)) {
            execution.runs(running);
            T answer = watchdog.watch(execution, () -> reader.apply(running));
            // An iterator of Jena that was told to end may say that there are no more rows.
            execution.check();
            return answer;
        } catch (OutOfMemoryError e) {
            throw new ProblemException(new Problem.TooCostly("memory"), e);
        } catch (StackOverflowError e) {
            throw new ProblemException(new Problem.TooCostly("recursion"), e);
        } catch (RuntimeException e) {
            throw failed(execution, e);
        }
    }

    /// What Jena throws once it was told to end is no fault of its own: a sort, for one, finds its rows gone.
    private static RuntimeException failed(Execution execution, RuntimeException e) {
        if (execution.isStopped() || e instanceof QueryCancelledException) {
            return new ProblemException(execution.reason(), e);
        }
        return e instanceof JenaException
                ? new ProblemException(
                        new Problem.BadQuery(Objects.toString(e.getMessage(), "it cannot be run"), 0, 0), e)
                : e;
    }

    /// No query calls another host but those that it is allowed, and no predicate runs code: Jena allows both when it
    /// is not told. Nothing is written to a disk: Jena has no threshold for that, and is given none.
    private QueryExec guarded(Query query, Execution execution) {
        QueryExecBuilder builder = QueryExec.dataset(
                        query.isDescribeType() ? new CheckedDataset(dataset, execution) : dataset)
                .query(query)
                .set(ARQConstants.registryQueryEngines, new CheckedEngine(execution).registry())
                .set(ARQ.httpServiceAllowed, execution.mayName())
                .set(ARQConstants.registryServiceExecutors, new AllowedService(execution).registry())
                .set(ARQ.enablePropertyFunctions, false);
        if (dataset instanceof ReleaseDataset) {
            builder.set(ARQConstants.sysOpExecutorFactory, CompactExecutor.factory());
        }
        return builder.build();
    }
}
