package org.unicornkg.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;

/// Puts arguments into a query as terms of its syntax tree, never as text: so no value can change the query. (Jena's
/// own substitution overlooks variables in triple terms, 6.0.0.)
///
/// A parameter becomes a VALUES block, first in the group. It stands there again in every sub-SELECT and inner group
/// that uses the parameter but does not bind it: SPARQL evaluates these on their own, where it would be unbound.
///
/// A parameter that the pattern binds in some rows only (in OPTIONAL, in one branch of UNION, by BIND) becomes a
/// FILTER with IN, last in the group: VALUES would give the value to the rows that lack one, and keep them. Where an
/// [OptionalJoin] or an [ExistenceJoin] says the same and begins at the thing that is given, it stands instead.
final class ParameterBinding {

    private final Map<Var, List<Node>> arguments;

    private ParameterBinding(Map<Var, List<Node>> arguments) {
        this.arguments = arguments;
    }

    /// Changes and returns `query`.
    static Query bind(Query query, Arguments arguments) {
        Map<Var, List<Node>> byVariable = new LinkedHashMap<>();
        arguments.values().forEach((name, values) -> byVariable.put(Var.alloc(name), values));
        if (!byVariable.isEmpty()) {
            new ParameterBinding(byVariable).bind(query, byVariable.keySet());
        }
        return query;
    }

    private void bind(Query query, Set<Var> used) {
        Element pattern = query.getQueryPattern();
        Set<Var> possible = Set.copyOf(PatternVars.vars(pattern));
        Set<Var> certain = CertainVariables.of(pattern);
        bindInside(pattern);
        Set<Element> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
        ElementGroup group = new ElementGroup();
        List<Var> filtered = new ArrayList<>();
        for (Var parameter : arguments.keySet()) {
            if (!used.contains(parameter)) {
                continue;
            }
            if (certain.contains(parameter)) {
                group.addElement(values(parameter));
            } else if (possible.contains(parameter)) {
                OptionalJoin.of(pattern, parameter)
                        .ifPresentOrElse(
                                found -> {
                                    // Two parameters may stand in one OPTIONAL, which is moved once.
                                    boolean isFirst = replaced.add(found.optional());
                                    group.addElement(isFirst ? found.join(values(parameter)) : values(parameter));
                                },
                                () -> filtered.add(parameter));
            } else {
                ExistenceJoin.of(pattern, parameter)
                        .ifPresentOrElse(
                                found -> {
                                    group.addElement(found.join(possible, values(parameter)));
                                    replaced.add(found.filter());
                                },
                                () -> group.addElement(values(parameter)));
            }
        }
        if (pattern instanceof ElementGroup old) {
            old.getElements().stream()
                    .filter(element -> !replaced.contains(element))
                    .forEach(group::addElement);
        } else {
            group.addElement(pattern);
        }
        for (Var parameter : filtered) {
            group.addElement(filter(parameter));
        }
        query.setQueryPattern(group);
    }

    @SuppressWarnings("ReferenceEquality") // Two groups may be alike; only this very one is bound by the caller.
    private void bindInside(Element pattern) {
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementGroup group) {
                if (group != pattern) {
                    bindGroup(group);
                }
            }

            @Override
            public void visit(ElementSubQuery sub) {
                bind(sub.getQuery(), VariableUse.of(sub.getQuery()));
            }
        });
    }

    private void bindGroup(ElementGroup group) {
        Set<Var> used = VariableUse.inExpressions(group);
        Set<Var> bound = Set.copyOf(PatternVars.vars(group));
        List<ElementData> wanted = arguments.keySet().stream()
                .filter(parameter -> used.contains(parameter) && !bound.contains(parameter))
                .map(this::values)
                .toList();
        group.getElements().addAll(0, wanted);
    }

    private ElementData values(Var parameter) {
        ElementData block = new ElementData();
        block.add(parameter);
        for (Node value : arguments.getOrDefault(parameter, List.of())) {
            block.add(BindingFactory.binding(parameter, value));
        }
        return block;
    }

    private ElementFilter filter(Var parameter) {
        List<Expr> values = arguments.getOrDefault(parameter, List.of()).stream()
                .<Expr>map(NodeValue::makeNode)
                .toList();
        return new ElementFilter(new E_OneOf(new ExprVar(parameter), ExprList.create(values)));
    }
}
