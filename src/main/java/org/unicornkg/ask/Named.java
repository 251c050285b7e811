package org.unicornkg.ask;

import java.util.List;
import org.apache.jena.graph.Node;

/// Things that a question names at one place.
///
/// @param start in chars of the question
/// @param end exclusive
/// @param things those that bear the name, at least one
/// @param isAll whether all of them are meant, as by the name of a group; otherwise one of them is
record Named(int start, int end, List<Node> things, boolean isAll) {
    Named {
        things = List.copyOf(things);
    }
}
