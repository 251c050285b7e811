package org.unicornkg.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.mapping.Verdict;
import org.unicornkg.problem.Finding;

/// The answers of a file in which somebody filled the column `decision`.
final class AnswerSheet {

    private static final String RULE = "mapping";

    private final MappingSet sheet;
    private final String shown;
    private final Desk before;
    private final String shownDecisions;
    private final Curator curator;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private Desk after;

    /// Takes all answers; none of them counts where there are findings.
    AnswerSheet(MappingSet sheet, String shown, Desk before, String shownDecisions, Curator curator) {
        this.sheet = sheet;
        this.shown = shown;
        this.before = before;
        this.shownDecisions = shownDecisions;
        this.curator = curator;
        this.after = before;
        // An item that is only near is answered to before the answer that settles the thing.
        List<Mapping> rows = sheet.mappings().stream()
                .sorted(Comparator.comparing(Mapping::isExact))
                .toList();
        for (Verdict verdict : Verdict.inOrder()) {
            for (Mapping row : rows) {
                if (verdict(row).filter(verdict::equals).isPresent()) {
                    take(row, verdict);
                }
            }
        }
    }

    /// Returns why answers cannot be taken, in the order of the file.
    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }

    /// Returns the desk with all answers.
    Desk after() {
        return after;
    }

    /// Returns how often each answer was given.
    Map<Verdict, Integer> counts() {
        return counts;
    }

    private static Optional<Verdict> verdict(Mapping row) {
        return Verdict.of(row.cell(Mapping.DECISION));
    }

    private void take(Mapping row, Verdict verdict) {
        // So it is after a run that ended before it took the proposals away.
        if (after.agrees(row, verdict)) {
            return;
        }
        Optional<Objection> objection =
                after.objection(row, verdict).or(() -> changed(row)).or(() -> contradicted(row, verdict));
        if (objection.isPresent()) {
            objection.ifPresent(it -> findings.add(Finding.error(
                    shown,
                    row.line(),
                    RULE,
                    "\"" + verdict.text() + "\" cannot be taken: " + it.words()
                            + it.because().map(this::place).orElse(""))));
            return;
        }
        after = after.decided(row, verdict, curator);
        counts.merge(verdict, 1, Integer::sum);
    }

    /// A decision keeps what its proposal says; a curator may add a comment alone.
    private Optional<Objection> changed(Mapping row) {
        Optional<Mapping> proposal = before.candidates(row.subject()).stream()
                .filter(other -> Desk.isSamePair(other, row))
                .findFirst();
        Set<String> columns = new TreeSet<>(row.cells().keySet());
        proposal.ifPresent(other -> columns.addAll(other.cells().keySet()));
        columns.removeAll(Set.of(Mapping.DECISION, "comment"));
        return proposal.flatMap(other -> columns.stream()
                .filter(column -> !row.cell(column).equals(other.cell(column)))
                .findFirst()
                .map(column -> Objection.of("the column " + column
                        + " is not as in the proposals; only decision and comment may be edited")));
    }

    /// Who says that there is no item must have seen all candidates, and must not put one off.
    private Optional<Objection> contradicted(Mapping row, Verdict verdict) {
        if (verdict != Verdict.NO_ITEM) {
            return Optional.empty();
        }
        Optional<Objection> putOff = sheet.of(row.subject()).stream()
                .filter(other -> verdict(other).filter(Verdict.LATER::equals).isPresent())
                .findFirst()
                .map(other -> Objection.of("line " + other.line() + " puts off a candidate of the same thing"));
        return putOff.or(() -> before.candidates(row.subject()).stream()
                .filter(other -> sheet.mappings().stream().noneMatch(seen -> Desk.isSamePair(seen, other)))
                .findFirst()
                .map(other ->
                        Objection.of(other.cell("object_id") + " is proposed, too, and stands not in this file")));
    }

    private String place(Mapping decision) {
        return before.decisions().mappings().contains(decision)
                ? " (" + shownDecisions + ":" + decision.line() + ")"
                : " (line " + decision.line() + " of this file)";
    }
}
