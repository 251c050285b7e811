package org.unicornkg.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/// Each parameter is used, and in such a way that the values given to it select rows and do nothing else.
final class ParameterRule implements Rule {

    @Override
    public void check(Examined query) {
        Element pattern = query.query().getQueryPattern();
        for (Parameter parameter : query.saved().header().parameters()) {
            if (Parameter.RESERVED.contains(parameter.name())) {
                query.report(
                        "parameter-reserved",
                        query.headerLineWith(parameter.name() + ":"),
                        "an address needs the name " + parameter.name() + " for itself: give the parameter another");
            }
            Var variable = Var.alloc(parameter.name());
            int line = query.lineOf(parameter.name());
            if (line == 0) {
                query.report(
                        "parameter-unused",
                        query.headerLineWith(parameter.name() + ":"),
                        "the query does not use ?" + parameter.name() + ": use it or drop the parameter");
            } else if (query.query().getProject().hasExpr(variable)) {
                query.report(
                        "parameter-assigned",
                        line,
                        "?" + parameter.name() + " is a parameter and cannot be made by SELECT (… AS ?"
                                + parameter.name() + "): BIND it in the pattern");
            } else if (parameter.isMany()) {
                subSelects(query, pattern, variable);
            }
        }
    }

    private static void subSelects(Examined examined, Element pattern, Var parameter) {
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery sub) {
                Query query = sub.getQuery();
                if (VariableUse.of(query).contains(parameter)
                        && !query.getProjectVars().contains(parameter)) {
                    examined.report(
                            "parameter-sub-select",
                            examined.lineOf(parameter.getVarName()),
                            parameter
                                    + " takes several values, and a sub-SELECT uses it without selecting it: its result would mix"
                                    + " them; select it there too");
                }
                subSelects(examined, query.getQueryPattern(), parameter);
            }
        });
    }
}
