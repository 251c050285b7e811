package org.unicornkg.ask;

import java.util.List;
import org.apache.jena.graph.Node;

/// Things that a question names at one place.
///
/// @param start in chars of the question
/// @param end exclusive
/// @param things those that bear the name, at least one
record Named(int start, int end, List<Node> things) {
    Named {
        things = List.copyOf(things);
    }
}
