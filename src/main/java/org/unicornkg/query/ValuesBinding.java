package org.unicornkg.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/// Puts arguments into a query, one VALUES block a parameter: as terms of the syntax tree, so no value can
/// change the
/// query. (Jena's own substitution overlooks variables in triple terms, 6.0.0.)
///
/// The blocks stand first in the top group, and again first in every sub-SELECT and inner group that uses the
/// parameter
/// by itself: SPARQL evaluates these on their own, where a parameter bound outside would be an unbound
/// variable.
final class ValuesBinding {

    private final Map<Var, ElementData> blocks;

    private ValuesBinding(Map<Var, ElementData> blocks) {
        this.blocks = blocks;
    }

    /// Changes and returns `query`.
    static Query bind(Query query, Arguments arguments) {
        if (!arguments.values().isEmpty()) {
            new ValuesBinding(blocks(arguments)).bindTop(query);
        }
        return query;
    }

    private static Map<Var, ElementData> blocks(Arguments arguments) {
        Map<Var, ElementData> blocks = new LinkedHashMap<>();
        arguments.values().forEach((name, values) -> {
            Var variable = Var.alloc(name);
            ElementData block = new ElementData();
            block.add(variable);
            values.forEach(value -> block.add(BindingFactory.binding(variable, value)));
            blocks.put(variable, block);
        });
        return blocks;
    }

    private void bindTop(Query query) {
        bindInner(query.getQueryPattern());
        query.setQueryPattern(withBlocks(query.getQueryPattern(), blocks.keySet()));
    }

    @SuppressWarnings("ReferenceEquality") // Two groups may be alike; only this very one gets its blocks elsewhere.
    private void bindInner(Element pattern) {
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementGroup group) {
                Set<Var> used = VariableUse.inExpressions(group);
                if (group != pattern && !used.isEmpty()) {
                    addFirst(group, used);
                }
            }

            @Override
            public void visit(ElementSubQuery sub) {
                bindSub(sub.getQuery());
            }
        });
    }

    private void bindSub(Query query) {
        Set<Var> used = VariableUse.of(query);
        bindInner(query.getQueryPattern());
        query.setQueryPattern(withBlocks(query.getQueryPattern(), used));
    }

    private Element withBlocks(Element pattern, Set<Var> used) {
        ElementGroup group = new ElementGroup();
        if (pattern instanceof ElementGroup old) {
            old.getElements().forEach(group::addElement);
        } else {
            group.addElement(pattern);
        }
        addFirst(group, used);
        return group;
    }

    private void addFirst(ElementGroup group, Set<Var> used) {
        List<ElementData> wanted = blocks.entrySet().stream()
                .filter(block -> used.contains(block.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        group.getElements().addAll(0, wanted);
    }
}
