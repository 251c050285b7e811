package org.unicornkg.server.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// One reconciliation query.
///
/// @param text the name that is looked for; absent where properties alone are given
/// @param types classes that are asked for; none: any
/// @param strictness how far they bind
/// @param limit the most candidates
/// @param filters what else is known of the thing
record Query(Optional<String> text, List<Node> types, Strictness strictness, int limit, List<PropertyFilter> filters) {

    Query {
        types = List.copyOf(types);
        filters = List.copyOf(filters);
    }

    /// Returns how much there is to be looked for: the characters of the name, as often as there are types, and those
    /// of the values.
    long characters() {
        long ofValues = filters.stream()
                .flatMap(filter -> filter.values().stream())
                .mapToLong(value -> value.text().length())
                .sum();
        return text.map(String::length).orElse(0) * (long) Math.max(1, types.size()) + ofValues;
    }

    /// What `type_strict` may say.
    enum Strictness {
        /// Only things of one of the types.
        ANY,
        /// Only things of all of the types.
        ALL,
        /// Others, too, with half the score.
        SHOULD
    }
}
