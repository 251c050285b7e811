package org.unicornkg.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.PatternVars;

/// Where in a query a variable is used, in the scopes of SPARQL 1.1 §18.2.
final class VariableUse {

    private VariableUse() {}

    /// Returns the variables that the FILTERs and BINDs of a group use, those of its inner groups left out.
    static Set<Var> inExpressions(Element pattern) {
        Set<Var> used = new LinkedHashSet<>();
        if (pattern instanceof ElementGroup group) {
            for (Element element : group.getElements()) {
                if (element instanceof ElementFilter filter) {
                    ExprVars.varsMentioned(used, filter.getExpr());
                } else if (element instanceof ElementBind bind) {
                    ExprVars.varsMentioned(used, bind.getExpr());
                }
            }
        }
        return used;
    }

    /// Returns the variables that a query uses in its patterns, in the expressions of its top group and in its
    /// clauses.
    static Set<Var> of(Query query) {
        Set<Var> used = inExpressions(query.getQueryPattern());
        used.addAll(PatternVars.vars(query.getQueryPattern()));
        query.getProject().forEachExpr((variable, expression) -> ExprVars.varsMentioned(used, expression));
        query.getGroupBy().forEachExpr((variable, expression) -> ExprVars.varsMentioned(used, expression));
        query.getHavingExprs().forEach(expression -> ExprVars.varsMentioned(used, expression));
        return used;
    }
}
