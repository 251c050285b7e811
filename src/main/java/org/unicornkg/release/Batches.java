package org.unicornkg.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

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
}
