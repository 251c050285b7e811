package org.unicornkg.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/// A filter by which a parameter may be given or not: `FILTER (!BOUND(?about) || EXISTS { ?event ?property ?about })`.
///
/// Where the parameter is given, an engine that takes the filter at its word looks at every event there is. A join with
/// the distinct solutions of the inner patterns says the same and begins at the thing that is given.
///
/// @param filter as it stands in the query
/// @param patterns what may exist, at least one
record ExistenceJoin(ElementFilter filter, List<Element> patterns) {

    ExistenceJoin {
        patterns = List.copyOf(patterns);
    }

    /// Returns the filter of a parameter, if the pattern has one of this form, and a join says the same: the variables
    /// that it shares with the pattern are bound in all rows of either.
    static Optional<ExistenceJoin> of(Element pattern, Var parameter) {
        if (!(pattern instanceof ElementGroup group)) {
            return Optional.empty();
        }
        Set<Var> certain = CertainVariables.of(group);
        Set<Var> possible = Set.copyOf(PatternVars.vars(group));
        return group.getElements().stream()
                .filter(ElementFilter.class::isInstance)
                .map(ElementFilter.class::cast)
                .flatMap(filter ->
                        patterns(filter.getExpr(), parameter)
                                .map(patterns -> new ExistenceJoin(filter, patterns))
                                .stream())
                .filter(found -> found.patterns.stream().allMatch(inner -> isJoin(inner, possible, certain)))
                .findFirst();
    }

    private static boolean isJoin(Element inner, Set<Var> possible, Set<Var> certain) {
        Set<Var> certainInside = CertainVariables.of(inner);
        return PatternVars.vars(inner).stream()
                .filter(possible::contains)
                .allMatch(variable -> certain.contains(variable) && certainInside.contains(variable));
    }

    /// Returns what stands for the filter and for the VALUES of the parameter.
    ///
    /// @param outer variables of the rest of the query
    /// @param values of the parameter
    ElementSubQuery join(Set<Var> outer, ElementData values) {
        ElementGroup inner = new ElementGroup();
        inner.addElement(values);
        inner.addElement(patterns.size() == 1 ? patterns.getFirst() : union());
        Set<Var> shared = new LinkedHashSet<>(values.getVars());
        for (Element pattern : patterns) {
            PatternVars.vars(pattern).stream().filter(outer::contains).forEach(shared::add);
        }
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setDistinct(true);
        shared.forEach(query::addResultVar);
        query.setQueryPattern(inner);
        return new ElementSubQuery(query);
    }

    private ElementUnion union() {
        ElementUnion union = new ElementUnion();
        patterns.forEach(union::addElement);
        return union;
    }

    /// Returns the patterns of `!BOUND(?parameter) || EXISTS {…} || EXISTS {…}`; nothing for an expression of any other
    /// form, or where a pattern does not bind the parameter.
    private static Optional<List<Element>> patterns(Expr expression, Var parameter) {
        List<Element> patterns = new ArrayList<>();
        boolean isOptional = false;
        for (Expr part : alternatives(expression)) {
            if (part instanceof E_Exists exists && binds(exists.getElement(), parameter)) {
                patterns.add(exists.getElement());
            } else if (part instanceof E_LogicalNot not
                    && not.getArg() instanceof E_Bound bound
                    && bound.getArg().isVariable()
                    && bound.getArg().asVar().equals(parameter)) {
                isOptional = true;
            } else {
                return Optional.empty();
            }
        }
        return isOptional && !patterns.isEmpty() ? Optional.of(patterns) : Optional.empty();
    }

    private static List<Expr> alternatives(Expr expression) {
        if (expression instanceof E_LogicalOr or) {
            List<Expr> all = new ArrayList<>(alternatives(or.getArg1()));
            all.addAll(alternatives(or.getArg2()));
            return all;
        }
        return List.of(expression);
    }

    private static boolean binds(Element pattern, Var parameter) {
        return CertainVariables.of(pattern).contains(parameter);
    }
}
