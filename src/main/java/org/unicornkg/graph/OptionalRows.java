package org.unicornkg.graph;

import java.util.function.UnaryOperator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterDefaulting;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;

/// Each row with what an OPTIONAL finds for it, or as it is.
final class OptionalRows extends QueryIterRepeatApply {

    private final UnaryOperator<QueryIterator> optional;

    /// @param optional extends one row
    OptionalRows(QueryIterator input, UnaryOperator<QueryIterator> optional, ExecutionContext context) {
        super(input, context);
        this.optional = optional;
    }

    @Override
    protected QueryIterator nextStage(Binding row) {
        QueryIterator found = optional.apply(QueryIterSingleton.create(row, getExecContext()));
        return new QueryIterDefaulting(found, row, getExecContext());
    }
}
