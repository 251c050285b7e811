package org.unicornkg.release;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/// Puts a GROUP_CONCAT whose text has a bound in place of one that has none, and sees property paths. It is given every
/// operator, those in expressions, too: `Walker` of Jena 6.0.0 leaves out what ORDER BY and GROUP BY hold.
final class CheckedOperators extends TransformCopy {

    private final Execution execution;
    private boolean walksPaths;

    CheckedOperators(Execution execution) {
        this.execution = execution;
    }

    /// Returns whether a path was among what was given so far.
    boolean walksPaths() {
        return walksPaths;
    }

    @Override
    public Op transform(OpPath path) {
        walksPaths = true;
        return super.transform(path);
    }

    @Override
    public Op transform(OpGroup group, Op sub) {
        List<ExprAggregator> aggregators = group.getAggregators().stream()
                .map(one -> new ExprAggregator(one.getVar(), checked(one.getAggregator())))
                .toList();
        return OpGroup.create(sub, group.getGroupVars(), aggregators);
    }

    private Aggregator checked(Aggregator aggregator) {
        return switch (aggregator) {
            case AggGroupConcat all -> new CheckedGroupConcat(all, all.getSeparator(), false, execution);
            case AggGroupConcatDistinct distinct ->
                new CheckedGroupConcat(distinct, distinct.getSeparator(), true, execution);
            default -> aggregator;
        };
    }
}
