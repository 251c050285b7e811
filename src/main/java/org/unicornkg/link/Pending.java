package org.unicornkg.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.mapping.MappingStatus;

/// What was decided already, and what waits.
///
/// @param decisions links, wrong candidates and things without an item
/// @param proposals on which nobody decided yet
record Pending(MappingSet decisions, MappingSet proposals) {

    private static final String REJECT = "reject";

    /// Tells whether somebody decided what item the thing is, or that there is none.
    boolean isDecided(Node thing) {
        return decisions.of(thing).stream().anyMatch(row -> switch (decisions.status(row)) {
            case ACCEPTED -> row.isExact();
            case NO_ITEM -> true;
            case REJECTED, PROPOSED -> false;
        });
    }

    /// Tells whether the thing has a proposal that waits.
    boolean hasProposal(Node thing) {
        return proposals.of(thing).stream().anyMatch(row -> !isAnswered(row, REJECT));
    }

    /// Returns the items that the thing is known not to be.
    Set<String> rejected(Node thing) {
        Set<String> rejected = new HashSet<>();
        decisions.of(thing).stream()
                .filter(row -> decisions.status(row) == MappingStatus.REJECTED || !row.isExact())
                .forEach(row -> row.item().ifPresent(rejected::add));
        answered(thing).forEach(row -> row.item().ifPresent(rejected::add));
        return rejected;
    }

    /// Returns thing → the item that it is linked to.
    Map<Node, String> links() {
        Map<Node, String> links = new HashMap<>();
        decisions.mappings().stream()
                .filter(row -> decisions.status(row) == MappingStatus.ACCEPTED && row.isExact())
                .forEach(row -> row.item().ifPresent(item -> links.put(row.subject(), item)));
        return links;
    }

    /// Returns item → the thing that it is linked to. No other thing can be it, too.
    Map<String, Node> taken() {
        Map<String, Node> taken = new HashMap<>();
        links().forEach((thing, item) -> taken.put(item, thing));
        return taken;
    }

    /// Returns the same with other proposals in place of those for a thing that nobody answered.
    Pending proposing(Node thing, Stream<Mapping> fresh) {
        MappingSet changed = proposals;
        for (Mapping row : proposals.of(thing)) {
            if (row.cell(Mapping.DECISION).isEmpty()) {
                changed = changed.without(row);
            }
        }
        for (Mapping row : fresh.toList()) {
            changed = changed.with(row);
        }
        return new Pending(decisions, changed);
    }

    private Stream<Mapping> answered(Node thing) {
        return proposals.of(thing).stream()
                .filter(row -> !row.cell(Mapping.DECISION).isEmpty());
    }

    private static boolean isAnswered(Mapping row, String answer) {
        return row.cell(Mapping.DECISION).equals(answer);
    }
}
