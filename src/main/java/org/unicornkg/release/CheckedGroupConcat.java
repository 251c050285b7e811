package org.unicornkg.release;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/// GROUP_CONCAT whose text has a bound.
///
/// @see <a href="https://www.w3.org/TR/sparql11-query/#defn_aggGroupConcat">SPARQL 1.1 §18.5.1.7</a>
final class CheckedGroupConcat extends AggGroupConcat {

    private static final String USUAL_SEPARATOR = " ";

    private final Aggregator original;
    private final boolean distinct;
    private final Execution execution;

    /// @param separator as written; null for a blank
    CheckedGroupConcat(Aggregator original, @Nullable String separator, boolean distinct, Execution execution) {
        super(original.getExprList().get(0), separator);
        this.original = original;
        this.distinct = distinct;
        this.execution = execution;
    }

    @Override
    public Accumulator createAccumulator() {
        String separator = getSeparator() == null ? USUAL_SEPARATOR : getSeparator();
        return new Joined(getExpr(), separator, distinct, execution);
    }

    @Override
    public @Nullable Node getValueEmpty() {
        return original.getValueEmpty();
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new CheckedGroupConcat(original.copy(expressions), getSeparator(), distinct, execution);
    }

    private static final class Joined extends AccumulatorExpr {

        private final StringBuilder text = new StringBuilder();
        private final String separator;
        private final Execution execution;
        private boolean isFirst = true;

        Joined(Expr expression, String separator, boolean distinct, Execution execution) {
            super(expression, distinct);
            this.separator = separator;
            this.execution = execution;
        }

        @Override
        protected void accumulate(NodeValue value, Binding binding, FunctionEnv environment) {
            if (!isFirst) {
                text.append(separator);
            }
            text.append(value.asString());
            isFirst = false;
            execution.checkText(text.length());
        }

        @Override
        protected void accumulateError(Binding binding, FunctionEnv environment) {
            // What has no value leaves the group without one: Jena sees to it.
        }

        @Override
        protected NodeValue getAccValue() {
            return NodeValue.makeString(text.toString());
        }
    }
}
