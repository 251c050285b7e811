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
import org.unicornkg.mapping.Verdict;

/// What was decided already, and what waits.
///
/// @param decisions links, wrong candidates and things without an item
/// @param proposals on which nobody decided yet
record Pending(MappingSet decisions, MappingSet proposals) {

    /// Tells whether somebody decided what item the thing is, or that there is none.
    boolean isDecided(Node thing) {
        return decisions.of(thing).stream().anyMatch(decisions::isSettling);
    }

    /// Tells whether the thing has a proposal that waits.
    boolean hasProposal(Node thing) {
        return proposals.of(thing).stream()
                .anyMatch(row -> !row.cell(Mapping.DECISION).equals(Verdict.REJECT.text()));
    }

    /// Returns the items that are not to be proposed for the thing: it is known not to be them, or they wait already.
    ///
    /// @param tool that makes proposals here
    Set<String> settled(Node thing, String tool) {
        Set<String> settled = new HashSet<>();
        decisions.of(thing).stream()
                .filter(row -> decisions.status(row) == MappingStatus.REJECTED || !row.isExact())
                .forEach(row -> row.item().ifPresent(settled::add));
        proposals.of(thing).stream()
                .filter(row -> !isReplaceable(row, tool))
                .forEach(row -> row.item().ifPresent(settled::add));
        return settled;
    }

    /// Returns thing → the item that it is linked to.
    Map<Node, String> links() {
        Map<Node, String> links = new HashMap<>();
        decisions.links().forEach(row -> row.item().ifPresent(item -> links.put(row.subject(), item)));
        return links;
    }

    /// Returns item → the thing that it is linked to. No other thing can be it, too.
    Map<String, Node> taken() {
        Map<String, Node> taken = new HashMap<>();
        links().forEach((thing, item) -> taken.put(item, thing));
        return taken;
    }

    /// Returns the same with other proposals of ours in place of those for a thing that nobody answered. What a curator
    /// wrote stays.
    ///
    /// @param tool that makes proposals here
    Pending proposing(Node thing, String tool, Stream<Mapping> fresh) {
        MappingSet changed = proposals;
        for (Mapping row : proposals.of(thing)) {
            if (isReplaceable(row, tool)) {
                changed = changed.without(row);
            }
        }
        for (Mapping row : fresh.toList()) {
            changed = changed.with(row);
        }
        return new Pending(decisions, changed);
    }

    /// Nobody answered it, nobody wrote into it.
    private static boolean isReplaceable(Mapping row, String tool) {
        return row.cell(Mapping.DECISION).isEmpty()
                && row.cell("mapping_tool").equals(tool)
                && Scored.isWords(row.cell("comment"));
    }
}
