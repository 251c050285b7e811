package org.unicornkg.mapping;

import org.apache.jena.graph.Node;
import org.unicornkg.vocab.KG;

/// What a row of a mapping set says of a thing.
public enum MappingStatus {
    /// Thing and item are the same: somebody decided so.
    ACCEPTED,
    /// Thing and item are not the same, though one could think so.
    REJECTED,
    /// On the day of the row the other source had no item for the thing.
    NO_ITEM,
    /// A candidate on which nobody decided yet.
    PROPOSED;

    /// Returns the term of the ontology.
    public Node term() {
        return switch (this) {
            case ACCEPTED -> KG.ACCEPTED;
            case REJECTED -> KG.REJECTED;
            case NO_ITEM -> KG.NO_ITEM;
            case PROPOSED -> KG.PROPOSED;
        };
    }
}
