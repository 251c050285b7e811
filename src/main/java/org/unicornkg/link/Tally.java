package org.unicornkg.link;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;

/// What came of asking for proposals.
///
/// @param asked questions that were sent
/// @param remembered questions that were answered from memory
/// @param things for which candidates were looked for, with an answer
/// @param proposals rows that were added
/// @param without things for which there was no candidate worth a look; they stay open
/// @param left things that still wait to be asked for
/// @param failure what ended the work; absent where all was done. What was written before stays written.
public record Tally(
        int asked, int remembered, int things, int proposals, List<Node> without, int left, Optional<Problem> failure) {

    public Tally {
        without = List.copyOf(without);
    }
}
