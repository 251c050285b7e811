package org.unicornkg.release;

import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/// Puts functions that end, and give no more than a bound, in place of those that may do neither: REGEX and REPLACE may
/// backtrack for ever, CONCAT and REPLACE double what they are given, and so does arithmetic.
final class CheckedExpressions extends ExprTransformCopy {

    private final Execution execution;

    CheckedExpressions(Execution execution) {
        this.execution = execution;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new CheckedRegex(arguments, execution);
            case E_StrReplace replace -> new CheckedReplace(arguments, execution);
            case E_StrConcat concat -> new CheckedConcat(arguments, execution);
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return switch (function) {
            case E_Add sum -> new CheckedArithmetic(sum, left, right, execution);
            case E_Subtract difference -> new CheckedArithmetic(difference, left, right, execution);
            case E_Multiply product -> new CheckedArithmetic(product, left, right, execution);
            case E_Divide quotient -> new CheckedArithmetic(quotient, left, right, execution);
            default -> super.transform(function, left, right);
        };
    }
}
