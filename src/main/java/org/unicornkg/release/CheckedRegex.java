package org.unicornkg.release;

import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/// REGEX that ends when its execution does.
///
/// @see <a href="https://www.w3.org/TR/sparql11-query/#func-regex">SPARQL 1.1 §17.4.3.14</a>
final class CheckedRegex extends E_Regex {

    private final Execution execution;
    private final @Nullable CheckedPattern constant;

    /// @param arguments text, pattern, and perhaps flags
    CheckedRegex(ExprList arguments, Execution execution) {
        super(arguments.get(0), arguments.get(1), flags(arguments));
        this.execution = execution;
        this.constant = CheckedPattern.constant(arguments.get(1), flags(arguments), execution);
    }

    private static @Nullable Expr flags(ExprList arguments) {
        return arguments.size() > 2 ? arguments.get(2) : null;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        CheckedPattern pattern = constant == null
                ? CheckedPattern.of(values.get(1), values.size() > 2 ? values.get(2) : null, execution)
                : constant;
        return NodeValue.booleanReturn(
                pattern.matcher(CheckedPattern.text(values.get(0))).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new CheckedRegex(arguments, execution);
    }
}
