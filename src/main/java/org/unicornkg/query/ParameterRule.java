package org.unicornkg.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;

/// Each parameter is used, and in such a way that a value given to it selects rows and does nothing else.
final class ParameterRule implements Rule {

    @Override
    public void check(Examined query) {
        Element pattern = query.query().getQueryPattern();
        Set<Var> possible = new HashSet<>(PatternVars.vars(pattern));
        Set<Var> certain = CertainVariables.of(pattern);
        for (Parameter parameter : query.saved().header().parameters()) {
            Var variable = Var.alloc(parameter.name());
            int line = query.lineOf(parameter.name());
            if (line == 0) {
                query.report(
                        "parameter-unused",
                        query.headerLineWith(parameter.name() + ":"),
                        "the query does not use ?" + parameter.name() + ": use it or drop the parameter");
            } else if (isAssigned(query.tokens(), parameter.name())) {
                query.report(
                        "parameter-assigned",
                        line,
                        "?" + parameter.name()
                                + " is a parameter and cannot be given a value with AS: use another variable");
            } else if (possible.contains(variable) && !certain.contains(variable)) {
                query.report(
                        "parameter-optional",
                        line,
                        "?" + parameter.name()
                                + " is not bound in every row, so a row without it would take the value given and stay: bind it"
                                + " outside OPTIONAL and in every branch of UNION, or compare another variable with it in FILTER");
            } else if (parameter.isMany()) {
                subSelects(query, pattern, variable);
            }
        }
    }

    private static boolean isAssigned(List<Token> tokens, String name) {
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.VARIABLE
                    && token.text().equals(name)
                    && tokens.get(i - 1).isWord("AS")) {
                return true;
            }
        }
        return false;
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
