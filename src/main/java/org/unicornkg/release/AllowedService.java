package org.unicornkg.release;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Calls the hosts that a query may call, in place of Jena: within the time that the query has left, no answer larger
/// than [Remote] takes, no redirect followed, and no longer than somebody waits for the query.
///
/// @see <a href="https://www.w3.org/TR/sparql11-federated-query/">SPARQL 1.1 Federated Query</a>
final class AllowedService implements ServiceExecutor {

    private final Execution execution;

    AllowedService(Execution execution) {
        this.execution = execution;
    }

    /// Returns what makes Jena call nobody in any other way, in the context of one execution.
    ServiceExecutorRegistry registry() {
        return new ServiceExecutorRegistry().add(this);
    }

    @Override
    public QueryIterator createExecution(
            OpService service, OpService original, Binding outer, ExecutionContext context) {
        try {
            return new QueryIterCommonParent(rows(service, context), outer, context);
        } catch (ProblemException e) {
            // SILENT is for what the other side gets wrong; neither for being stopped nor for being refused.
            if (service.getSilent() && e.problem() instanceof Problem.EndpointFailed) {
                return QueryIterSingleton.create(outer, context);
            }
            throw e;
        }
    }

    private QueryIterator rows(OpService service, ExecutionContext context) {
        if (!service.getService().isURI()) {
            throw new ProblemException(new Problem.EndpointFailed("SERVICE", "no address is bound to its variable"));
        }
        URI endpoint = execution.hosts().requirePublic(service.getService().getURI());
        // Variables were renamed to keep those of other scopes apart: the other side gets the names of the query.
        Op plain = Rename.reverseVarRename(service.getSubOp(), true);
        Query query = OpAsQuery.asQuery(plain);
        Map<Var, Var> renamed = new HashMap<>();
        OpVars.visibleVars(service.getSubOp())
                .forEach(variable -> renamed.put(Var.alloc(lastPart(variable.getVarName())), variable));
        RowSet rows = new Remote(endpoint).select(query, execution.rest(), RowSet::materialize);
        return QueryIterPlainWrapper.create(
                rows.stream().map(row -> renamed(row, renamed)).iterator(), context);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static Binding renamed(Binding row, Map<Var, Var> renamed) {
        BindingBuilder builder = Binding.builder();
        row.forEach((variable, node) -> builder.add(renamed.getOrDefault(variable, variable), node));
        return builder.build();
    }
}
