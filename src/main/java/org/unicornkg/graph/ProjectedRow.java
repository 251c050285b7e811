package org.unicornkg.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/// A row of a result with the values themselves, quick to compare with others: for DISTINCT, which compares all.
final class ProjectedRow extends BindingBase {

    private final Columns vars;
    private final @Nullable Node[] values;
    /// 0 where it was not asked for yet.
    private int hash;

    private ProjectedRow(Columns vars, @Nullable Node[] values) {
        super(null);
        this.vars = vars;
        this.values = values;
    }

    static ProjectedRow of(Binding row, Columns vars) {
        @Nullable Node[] values = new Node[vars.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = row.get(vars.var(at));
        }
        return new ProjectedRow(vars, values);
    }

    @Override
    protected Iterator<Var> vars1() {
        List<Var> bound = new ArrayList<>(values.length);
        for (int at = 0; at < values.length; at++) {
            if (values[at] != null) {
                bound.add(vars.var(at));
            }
        }
        return bound.iterator();
    }

    @Override
    protected int size1() {
        int size = 0;
        for (Node value : values) {
            size += value == null ? 0 : 1;
        }
        return size;
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected boolean contains1(Var var) {
        return get1(var) != null;
    }

    @Override
    protected @Nullable Node get1(Var var) {
        int at = vars.indexOf(var);
        return at < 0 ? null : values[at];
    }

    @Override
    protected Binding detachWithNewParent(Binding newParent) {
        throw new IllegalStateException("a projected row has no parent");
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = super.hashCode();
        }
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return (other instanceof ProjectedRow row && vars.equals(row.vars))
                ? Arrays.equals(values, row.values)
                : super.equals(other);
    }
}
