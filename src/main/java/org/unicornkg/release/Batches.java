package org.unicornkg.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/// Many nodes in parts, each small enough for the VALUES of one query: engines have limits on the length of a query.
public final class Batches {

    private static final int SIZE = 200;

    private Batches() {}

    /// Returns the nodes, each once, in their order.
    public static List<Set<Node>> of(Collection<Node> nodes) {
        List<Set<Node>> batches = new ArrayList<>();
        for (Node node : new LinkedHashSet<>(nodes)) {
            if (batches.isEmpty() || batches.getLast().size() == SIZE) {
                batches.add(new LinkedHashSet<>());
            }
            batches.getLast().add(node);
        }
        return batches;
    }

    /// Changes and returns `query`: a variable has these values alone. They stand first in its pattern, because an
    /// engine begins there: after it, Jena would look at all that the pattern matches (6.0.0).
    public static Query restricted(Query query, Var variable, Collection<Node> values) {
        ElementData data = new ElementData();
        data.add(variable);
        values.forEach(value -> data.add(BindingFactory.binding(variable, value)));
        ElementGroup group = new ElementGroup();
        group.addElement(data);
        if (query.getQueryPattern() instanceof ElementGroup pattern) {
            pattern.getElements().forEach(group::addElement);
        } else {
            group.addElement(query.getQueryPattern());
        }
        query.setQueryPattern(group);
        return query;
    }
}
