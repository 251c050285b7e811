package org.unicornkg.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.mapping.MappingStatus;
import org.unicornkg.mapping.Verdict;
import org.unicornkg.problem.Plain;

/// What is decided and what waits for a decision.
///
/// @param decisions links, wrong candidates, things without an item
/// @param proposals candidates on which nobody decided
public record Desk(MappingSet decisions, MappingSet proposals) {

    private static final String SUBJECT = "subject_id";
    private static final String OBJECT = "object_id";
    private static final String PREDICATE = "predicate_id";
    private static final String COMMENT = "comment";
    private static final String CONFIDENCE = "confidence";
    private static final String MODIFIER = "predicate_modifier";

    /// Returns the things that have proposals, in the order of the file.
    public List<Node> things() {
        return proposals.mappings().stream().map(Mapping::subject).distinct().toList();
    }

    /// Returns the proposals of a thing.
    public List<Mapping> candidates(Node thing) {
        return proposals.of(thing);
    }

    /// Tells whether a curator put off the thing: all its candidates.
    public boolean isLater(Node thing) {
        return candidates(thing).stream()
                .allMatch(row -> row.cell(Mapping.DECISION).equals(Verdict.LATER.text()));
    }

    /// Returns how many proposals hold an answer that would be a decision.
    public int answered() {
        return (int) proposals.mappings().stream()
                .flatMap(row -> Verdict.of(row.cell(Mapping.DECISION)).stream())
                .filter(verdict -> verdict != Verdict.LATER)
                .count();
    }

    /// Returns the proposals on which somebody decided: a decision is written before the proposal is taken away, and a
    /// run may end between the two.
    List<Mapping> settled() {
        return proposals.mappings().stream()
                .filter(row -> decision(row).isPresent())
                .toList();
    }

    /// Returns the desk without those.
    Desk tidy() {
        return take(row -> decision(row).isPresent());
    }

    /// Returns the decision on a pair, else that which settles its thing.
    Optional<Mapping> decision(Mapping proposal) {
        List<Mapping> rows = decisions.of(proposal.subject());
        return Stream.concat(
                        rows.stream().filter(row -> isSamePair(row, proposal)),
                        rows.stream().filter(decisions::isSettling))
                .findFirst();
    }

    /// Tells whether the decisions say already what a curator answers.
    boolean agrees(Mapping proposal, Verdict verdict) {
        List<Mapping> rows = decisions.of(proposal.subject());
        Optional<Mapping> pair =
                rows.stream().filter(row -> isSamePair(row, proposal)).findFirst();
        boolean isRejected = pair.filter(row -> decisions.status(row) == MappingStatus.REJECTED)
                .isPresent();
        return switch (verdict) {
            case ACCEPT ->
                !isRejected
                        && pair.filter(row -> row.cell(PREDICATE).equals(proposal.cell(PREDICATE)))
                                .isPresent();
            case REJECT -> isRejected;
            case NO_ITEM ->
                pair.isPresent() && rows.stream().anyMatch(row -> decisions.status(row) == MappingStatus.NO_ITEM);
            case LATER -> decision(proposal).isPresent();
        };
    }

    /// Returns why an answer cannot be taken; nothing where it can.
    Optional<Objection> objection(Mapping proposal, Verdict verdict) {
        Optional<Objection> settled =
                decision(proposal).map(row -> Objection.of(proposal.cell(SUBJECT) + " is settled: " + words(row), row));
        if (settled.isPresent()) {
            return settled;
        }
        if (proposals.mappings().stream().noneMatch(row -> isSamePair(row, proposal))) {
            return Optional.of(
                    Objection.of("nobody proposes " + proposal.cell(OBJECT) + " for " + proposal.cell(SUBJECT)));
        }
        if (verdict != Verdict.LATER && !proposal.cell(MODIFIER).isEmpty()) {
            return Optional.of(
                    Objection.of(proposal.cell(OBJECT) + " is proposed with the modifier " + proposal.cell(MODIFIER)
                            + ", to which no answer is clear: take the modifier out of the proposals"));
        }
        if (verdict == Verdict.REJECT && proposal.item().isEmpty()) {
            return Optional.of(
                    Objection.of("that there is no item cannot be rejected: accept an item, or answer later"));
        }
        boolean isLink = verdict == Verdict.ACCEPT && proposal.isExact();
        Optional<Objection> linked = isLink ? linked(proposal) : Optional.empty();
        return linked.or(() -> isLink || verdict == Verdict.NO_ITEM ? unanswered(proposal) : Optional.empty());
    }

    /// A wider or narrower item may be right beside a link, and beside none; the answer would take it away unseen.
    private Optional<Objection> unanswered(Mapping proposal) {
        return candidates(proposal.subject()).stream()
                .filter(row -> !row.isExact())
                .findFirst()
                .map(row -> Objection.of(
                        "answer first to " + row.cell(OBJECT) + ", which is proposed as " + row.cell(PREDICATE)));
    }

    private Optional<Objection> linked(Mapping proposal) {
        return decisions.links().stream()
                .filter(row -> row.cell(OBJECT).equals(proposal.cell(OBJECT)))
                .findFirst()
                .map(row ->
                        Objection.of(proposal.cell(OBJECT) + " is linked to another thing: " + row.cell(SUBJECT), row));
    }

    private String words(Mapping decision) {
        String object = decision.cell(OBJECT);
        return switch (decisions.status(decision)) {
            case ACCEPTED -> decision.isExact() ? "it is linked to " + object : "it is near to " + object;
            case REJECTED -> "it is not " + object;
            case NO_ITEM -> "there is no item";
            case PROPOSED -> throw new IllegalStateException("decisions hold no proposals");
        };
    }

    /// Returns the desk after an answer against which there is no objection.
    ///
    /// The other candidates of a thing that is linked now are no proposals any more. Nobody looked at them for their
    /// own sake, so they are not written down as wrong; who says that there is no item has rejected them all.
    Desk decided(Mapping proposal, Verdict verdict, Curator curator) {
        return switch (verdict) {
            case ACCEPT -> {
                Desk after = with(reviewed(proposal, proposal.cell(MODIFIER), curator));
                yield after.take(row -> row.cell(SUBJECT).equals(proposal.cell(SUBJECT))
                        && after.decision(row).isPresent());
            }
            case REJECT -> with(rejected(proposal, curator)).take(row -> isSamePair(row, proposal));
            case NO_ITEM -> withoutItem(proposal, curator);
            case LATER ->
                new Desk(
                        decisions,
                        proposals.map(row ->
                                isSamePair(row, proposal) ? row.with(Mapping.DECISION, Verdict.LATER.text()) : row));
        };
    }

    private Desk withoutItem(Mapping proposal, Curator curator) {
        List<Mapping> candidates = candidates(proposal.subject());
        Desk rejected = this;
        for (Mapping candidate : candidates) {
            // Of one that is settled only the proposal was left, as after a run that was killed.
            if (candidate.item().isPresent() && decision(candidate).isEmpty()) {
                rejected = rejected.with(rejected(isSamePair(candidate, proposal) ? proposal : candidate, curator));
            }
        }
        Desk after = rejected;
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(SUBJECT, proposal.cell(SUBJECT));
        cells.put("subject_label", proposal.cell("subject_label"));
        cells.put(PREDICATE, Mapping.EXACT);
        cells.put(OBJECT, Mapping.NO_TERM);
        cells.put("mapping_justification", "semapv:ManualMappingCuration");
        cells.put("author_label", curator.name());
        cells.put("mapping_date", curator.today());
        cells.put(
                COMMENT,
                lookedAt(after.decisions.of(proposal.subject()).stream()
                        .filter(row -> after.decisions.status(row) == MappingStatus.REJECTED)
                        .toList()));
        return after.with(new Mapping(new LinkedHashMap<>(cells), proposal.line()))
                .take(row -> row.cell(SUBJECT).equals(proposal.cell(SUBJECT)));
    }

    private static String lookedAt(List<Mapping> rejected) {
        String all = rejected.stream()
                .map(candidate -> candidate.cell("object_label").isEmpty()
                        ? candidate.cell(OBJECT)
                        : candidate.cell(OBJECT) + " (" + Plain.of(candidate.cell("object_label")) + ")")
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "Looked for and not found." : "Looked at and found to be other things: " + all + ".";
    }

    /// Who made the proposal, how and how surely stays; who decided stands beside it.
    private Mapping reviewed(Mapping proposal, String modifier, Curator curator) {
        Mapping row = proposal.with(MODIFIER, modifier)
                .with("reviewer_label", curator.name())
                .with("review_date", curator.today());
        for (String column : proposals.metadata().extensions().keySet()) {
            if (!decisions.columns().contains(column)) {
                row = row.with(column, "");
            }
        }
        return row;
    }

    /// How surely, and why, it was proposed speaks for the item, and not for the decision: it goes into the comment.
    ///
    /// @param proposal its comment is the reason of the curator, where it is not that of the proposal
    private Mapping rejected(Mapping proposal, Curator curator) {
        String before = candidates(proposal.subject()).stream()
                .filter(row -> isSamePair(row, proposal))
                .findFirst()
                .map(row -> row.cell(COMMENT))
                .orElse("");
        String now = proposal.cell(COMMENT);
        String own = now.equals(before) ? "" : before.isEmpty() ? now : now.replace(before, "");
        String sure = proposal.cell(CONFIDENCE);
        String old = sure.isEmpty() && before.isEmpty()
                ? ""
                : "Proposed" + (sure.isEmpty() ? "" : " with " + sure) + (before.isEmpty() ? "." : ": " + before);
        String reason = own.strip();
        String end = reason.isEmpty() || reason.matches(".*[.!?。！？]") || old.isEmpty() ? " " : ". ";
        return reviewed(proposal, Mapping.NOT, curator)
                .with(CONFIDENCE, "")
                .with(COMMENT, (reason + end + old).strip());
    }

    private Desk with(Mapping decision) {
        return new Desk(decisions.with(decision), proposals);
    }

    private Desk take(Predicate<Mapping> isTaken) {
        MappingSet left = proposals;
        for (Mapping row : proposals.mappings()) {
            if (isTaken.test(row)) {
                left = left.without(row);
            }
        }
        return new Desk(decisions, left);
    }

    static boolean isSamePair(Mapping one, Mapping other) {
        return one.cell(SUBJECT).equals(other.cell(SUBJECT)) && one.cell(OBJECT).equals(other.cell(OBJECT));
    }
}
