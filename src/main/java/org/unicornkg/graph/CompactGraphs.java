package org.unicornkg.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/// Named graphs, and the union of all as one graph. Together they have each term once.
///
/// @param union each triple once
/// @param named in the order in which they were built
public record CompactGraphs(Graph union, Map<Node, Graph> named) {

    public CompactGraphs {
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    /// Returns the same graphs, compact.
    ///
    /// @param prefixes of all graphs
    public static CompactGraphs of(PrefixMapping prefixes, Map<Node, Graph> named) {
        GraphsBuilder builder = new GraphsBuilder(prefixes, 0);
        named.forEach((name, graph) -> {
            builder.begin(name);
            graph.stream().forEach(builder::add);
        });
        return builder.build();
    }
}
