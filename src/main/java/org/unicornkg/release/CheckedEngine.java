package org.unicornkg.release;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlatten;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;

/// Hands a query to the engine that fits its dataset, with all in it that runs for long between two rows made to look
/// whether it should end. It does so before the engine folds constants: that runs them, too.
final class CheckedEngine implements QueryEngineFactory {

    private final Execution execution;

    CheckedEngine(Execution execution) {
        this.execution = execution;
    }

    /// Returns what makes Jena take this engine, in the context of one execution.
    QueryEngineRegistry registry() {
        QueryEngineRegistry registry = new QueryEngineRegistry();
        registry.add(this);
        return registry;
    }

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
        return true;
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
        return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
        // What stands behind FROM is chosen here because an engine that is given algebra does not see the query.
        DatasetGraph chosen = query.hasDatasetDescription()
                ? DynamicDatasets.dynamicDataset(DatasetDescription.create(query, context), dataset, false)
                : dataset;
        return create(Algebra.compile(query), chosen, input, context);
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
        // A path of single steps is no path any more when it is flattened, as the engine would do.
        Op flat = Transformer.transform(new RowsBeforeService(), Transformer.transform(new TransformPathFlatten(), op));
        CheckedOperators operators = new CheckedOperators(execution);
        Op checked = Transformer.transform(operators, new CheckedExpressions(execution), flat);
        DatasetGraph read = operators.walksPaths() ? new CheckedDataset(dataset, execution) : dataset;
        return QueryEngineRegistry.get().find(checked, read, context).create(checked, read, input, context);
    }
}
