package org.unicornkg.release;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Calls the hosts that a query may call, in place of Jena: within the time that the query has left, no answer larger
/// than [Remote] takes, no redirect followed, no longer than somebody waits for the query, and once for many rows.
///
/// @see <a href="https://www.w3.org/TR/sparql11-federated-query/">SPARQL 1.1 Federated Query</a>
final class AllowedService implements ServiceExecutorBulk {

    /// Few enough for a URL or a slow service, many enough for all links of a release to be a few calls.
    private static final int ROWS_A_CALL = 200;

    /// Where a service stands in what is asked anew for each row, one query could make thousands.
    private static final int MOST_CALLS = 100;

    private final Execution execution;
    private final Map<String, Remote> services = new HashMap<>();
    private int calls;

    AllowedService(Execution execution) {
        this.execution = execution;
    }

    /// Returns what makes Jena call nobody in any other way, in the context of one execution.
    ServiceExecutorRegistry registry() {
        return new ServiceExecutorRegistry()
                .addBulkLink((service, input, context, next) -> createExecution(service, input, context));
    }

    @Override
    public QueryIterator createExecution(OpService service, QueryIterator input, ExecutionContext context) {
        return new Rows(service, input, context);
    }

    /// Returns the rows joined with what the service of each of them answers.
    private List<Binding> joined(OpService service, List<Binding> rows) {
        Map<Node, List<Binding>> byService = new LinkedHashMap<>();
        rows.forEach(row -> byService
                .computeIfAbsent(Substitute.substitute(service.getService(), row), any -> new ArrayList<>())
                .add(row));
        List<Binding> joined = new ArrayList<>();
        byService.forEach((address, its) -> joined.addAll(asked(service, address, its)));
        return joined;
    }

    private List<Binding> asked(OpService service, Node address, List<Binding> rows) {
        try {
            List<Binding> joined = new ArrayList<>();
            for (ServiceQuery query : ServiceQuery.of(service, rows)) {
                List<Binding> answers = answers(service, address, query);
                for (Binding row : query.rows()) {
                    for (Binding answer : answers) {
                        execution.check();
                        if (Algebra.compatible(row, answer)) {
                            joined.add(Algebra.merge(row, answer));
                        }
                    }
                }
            }
            return joined;
        } catch (ProblemException e) {
            if (service.getSilent() && isBorne(e.problem())) {
                execution
                        .unanswered()
                        .ifPresent(listener -> listener.add(address.toString(), told(address, e.problem())));
                return rows;
            }
            // In an EXISTS Jena would take what is thrown for false.
            throw execution.stopped(e.problem());
        }
    }

    /// SILENT is for what the other side gets wrong. Being stopped is no such thing, and being refused is none where
    /// nobody is told of it.
    private boolean isBorne(Problem problem) {
        return problem instanceof Problem.EndpointFailed
                || (problem instanceof Problem.Refused && execution.unanswered().isPresent());
    }

    /// Whoever reads a report did not write its query: the service has to be named.
    private static Problem told(Node address, Problem problem) {
        return problem instanceof Problem.Refused refused
                ? new Problem.Refused(address.toString(), refused.why())
                : problem;
    }

    private List<Binding> answers(OpService service, Node address, ServiceQuery query) {
        Remote remote = remote(address);
        if (execution
                .unanswered()
                .filter(listener -> listener.has(address.toString()))
                .isPresent()) {
            throw new ProblemException(new Problem.EndpointFailed(address.toString(), "it did not answer before"));
        }
        if (++calls > MOST_CALLS) {
            throw new ProblemException(new Problem.TooCostly("more than " + MOST_CALLS + " calls by SERVICE"));
        }
        Allowance allowance = service.getSilent() ? execution.halfOfRest() : execution.rest();
        try {
            return query.ask(remote, allowance);
        } catch (ProblemException e) {
            // The time was half of what the query has: it is not over, the service was slow.
            if (service.getSilent() && e.problem() instanceof Problem.TooSlow) {
                String late = "it did not answer within " + allowance.time().toMillis() + " ms";
                throw new ProblemException(new Problem.EndpointFailed(address.toString(), late), e);
            }
            throw e;
        }
    }

    /// Returns the service, if it may be called, known to strangers by the address that the query names.
    private Remote remote(Node address) {
        if (!address.isURI()) {
            throw new ProblemException(new Problem.EndpointFailed("SERVICE", "no address is bound to its variable"));
        }
        URI endpoint = execution.hosts().requirePublic(address.getURI());
        return services.computeIfAbsent(address.getURI(), named -> Remote.called(endpoint, named));
    }

    /// Rows joined some at a time, as they are wanted.
    private final class Rows extends QueryIter1 {

        private final OpService service;
        private Iterator<Binding> joined = List.<Binding>of().iterator();

        Rows(OpService service, QueryIterator input, ExecutionContext context) {
            super(input, context);
            this.service = service;
        }

        @Override
        protected boolean hasNextBinding() {
            while (!joined.hasNext() && getInput().hasNext()) {
                List<Binding> rows = new ArrayList<>();
                while (rows.size() < ROWS_A_CALL && getInput().hasNext()) {
                    rows.add(getInput().next());
                }
                joined = joined(service, rows).iterator();
            }
            return joined.hasNext();
        }

        @Override
        protected Binding moveToNextBinding() {
            return joined.next();
        }

        @Override
        protected void requestSubCancel() {
            // What asks another server looks at the signal itself.
        }

        @Override
        protected void closeSubIterator() {
            // Nothing is open between two calls.
        }
    }
}
