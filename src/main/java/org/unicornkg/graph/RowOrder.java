package org.unicornkg.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/// The order of ORDER BY: SPARQL 1.2 Query §15.1. Rows that it leaves open stand in the order of their terms, as with
/// Jena's [BindingComparator], which reckons all that anew for each two rows.
final class RowOrder implements Comparator<KeyedRow> {

    private final List<SortCondition> conditions;
    private final List<Var> vars;
    private final ExecutionContext context;

    /// @param sorted what gives the rows
    RowOrder(List<SortCondition> conditions, Op sorted, ExecutionContext context) {
        this.conditions = conditions;
        this.vars = OpVars.visibleVars(sorted).stream()
                .sorted(Comparator.comparing(Var::getVarName))
                .toList();
        this.context = context;
    }

    KeyedRow keyed(Binding row) {
        @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = key(conditions.get(at), row);
        }
        return new KeyedRow(row, keys);
    }

    private @Nullable NodeValue key(SortCondition condition, Binding row) {
        try {
            return condition.getExpression().eval(row, context);
        } catch (ExprEvalException e) {
            // A variable without a value, or an expression that has none: these rows come first.
            return null;
        }
    }

    @Override
    public int compare(KeyedRow one, KeyedRow other) {
        context.checkCancelSignal();
        for (int at = 0; at < conditions.size(); at++) {
            int order = BindingComparator.compareNodesRaw(one.keys()[at], other.keys()[at]);
            if (order != 0) {
                return conditions.get(at).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        for (Var var : vars) {
            int order = NodeCmp.compareRDFTerms(one.row().get(var), other.row().get(var));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
