package org.unicornkg.server.reconcile;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;

/// What a client says of the thing that it looks for, beside its name.
///
/// @param values any of them will do; at least one
record PropertyFilter(Node property, List<Given> values) {

    PropertyFilter {
        values = List.copyOf(values);
    }

    /// Tells how the values that a thing has stand to it: the best pair decides.
    Agreement with(Collection<Node> known) {
        return known.stream()
                .flatMap(value -> values.stream().map(given -> given.with(value)))
                .min(Agreement::compareTo)
                .orElse(Agreement.UNKNOWN);
    }
}
