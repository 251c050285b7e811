package org.unicornkg.graph;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;

/// Rows with some of their variables.
final class ProjectedRows extends QueryIterProcessBinding {

    private final Columns vars;

    ProjectedRows(QueryIterator input, List<Var> vars, ExecutionContext context) {
        super(input, context);
        this.vars = new Columns(vars);
    }

    @Override
    public Binding accept(Binding row) {
        return ProjectedRow.of(row, vars);
    }
}
