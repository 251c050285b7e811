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
