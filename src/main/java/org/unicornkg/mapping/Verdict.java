package org.unicornkg.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a curator answers to a proposal.
public enum Verdict {
    /// Thing and item are the same.
    ACCEPT("accept"),
    /// They are not.
    REJECT("reject"),
    /// None of the candidates is the thing, and the curator found no other item.
    NO_ITEM("no item"),
    /// The curator does not know yet.
    LATER("later");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /// Returns the answer as it stands in the column `decision`.
    public String text() {
        return text;
    }

    /// Returns the answer of a cell; nothing where there is none.
    public static Optional<Verdict> of(String cell) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.text.equals(cell))
                .findFirst();
    }

    /// Returns the order in which the answers of a file are taken: what is rejected is written down before an accepted
    /// neighbour takes the thing's proposals away.
    public static List<Verdict> inOrder() {
        return List.of(LATER, REJECT, ACCEPT, NO_ITEM);
    }
}
