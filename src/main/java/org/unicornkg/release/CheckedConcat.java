package org.unicornkg.release;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/// CONCAT whose text has a bound.
final class CheckedConcat extends E_StrConcat {

    private final Execution execution;

    CheckedConcat(ExprList arguments, Execution execution) {
        super(arguments);
        this.execution = execution;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        long characters = 0;
        for (NodeValue value : values) {
            characters += value.asString().length();
        }
        execution.checkText(characters);
        return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new CheckedConcat(arguments, execution);
    }
}
