package org.unicornkg.release;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/// REPLACE that ends when its execution does, and whose text has a bound. Which matches count is as in
/// `XSDFuncOp.strReplace` of Jena 6.0.0.
///
/// @see <a href="https://www.w3.org/TR/sparql11-query/#func-replace">SPARQL 1.1 §17.4.3.15</a>
final class CheckedReplace extends E_StrReplace {

    private final Execution execution;
    private final @Nullable CheckedPattern constant;

    /// @param arguments text, pattern, replacement, and perhaps flags
    CheckedReplace(ExprList arguments, Execution execution) {
        super(arguments.get(0), arguments.get(1), arguments.get(2), flags(arguments));
        this.execution = execution;
        this.constant = CheckedPattern.constant(arguments.get(1), flags(arguments), execution);
    }

    private static @Nullable Expr flags(ExprList arguments) {
        return arguments.size() > 3 ? arguments.get(3) : null;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        CheckedPattern pattern = constant == null
                ? CheckedPattern.of(values.get(1), values.size() > 3 ? values.get(3) : null, execution)
                : constant;
        String before = CheckedPattern.text(values.get(0));
        String after = replaced(pattern.matcher(before), CheckedPattern.text(values.get(2)));
        return after.equals(before) ? values.get(0) : like(values.get(0).asNode(), after);
    }

    private String replaced(Matcher matches, String replacement) {
        StringBuilder made = new StringBuilder();
        boolean isFirst = true;
        try {
            while (matches.find()) {
                if (isFirst || matches.start() < matches.end()) {
                    matches.appendReplacement(made, replacement);
                    execution.checkText(made.length());
                }
                isFirst = false;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage());
        }
        return matches.appendTail(made).toString();
    }

    private static NodeValue like(Node literal, String text) {
        return NodeValue.makeNode(NodeFactory.createLiteral(
                text, literal.getLiteralLanguage(), literal.getLiteralBaseDirection(), literal.getLiteralDatatype()));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new CheckedReplace(arguments, execution);
    }
}
