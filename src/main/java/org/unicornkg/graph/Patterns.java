package org.unicornkg.graph;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.jena.sparql.core.BasicPattern;

/// The basic graph patterns of one query, in numbers: what EXISTS or OPTIONAL asks for each row is numbered and planned
/// once. For one thread.
final class Patterns {

    /// Jena writes some patterns anew for each row; these are not met again.
    private static final int MOST = 200;

    private final IdentityHashMap<BasicPattern, Optional<NumberedPattern>> numbered = new IdentityHashMap<>();

    /// Returns a pattern in numbers, nothing where it has none.
    Optional<NumberedPattern> of(BasicPattern pattern, Dictionary terms) {
        Optional<NumberedPattern> known = numbered.get(pattern);
        if (known == null || known.filter(other -> !other.isIn(terms)).isPresent()) {
            if (numbered.size() == MOST) {
                numbered.clear();
            }
            known = NumberedPattern.of(pattern, terms);
            numbered.put(pattern, known);
        }
        return known;
    }
}
