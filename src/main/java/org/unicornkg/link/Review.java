package org.unicornkg.link;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingFile;
import org.unicornkg.mapping.Verdict;
import org.unicornkg.problem.Finding;

/// Takes a curator's answers to proposals and writes them down, each before the next is asked for.
///
/// Both files are read anew before each answer is taken, so that what others wrote meanwhile stays.
public final class Review {

    private final DeskFiles files;
    private final Curator curator;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    /// Makes one in which nothing was answered yet.
    public Review(DeskFiles files, Curator curator) {
        this.files = files;
        this.curator = curator;
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
    }

    /// Returns what is decided and what waits now.
    public Desk desk() {
        return files.read();
    }

    /// Takes away proposals on which somebody decided, as after a run that ended between the two files.
    ///
    /// @return a line on each
    public List<String> tidy() {
        Desk before = files.read();
        List<String> lines = before.settled().stream()
                .map(row -> "taken away: " + row.cell("object_id") + " for " + row.cell("subject_id")
                        + before.decision(row).map(this::place).orElse(""))
                .toList();
        files.write(before, before.tidy());
        return lines;
    }

    /// Takes an answer.
    ///
    /// @param seen the candidates that the curator saw
    /// @param answered the one that he answered to; of an answer about the thing any
    /// @param reason in his words; may be empty
    /// @return why it was not taken, and nothing was changed; nothing where it was
    public Optional<String> decide(List<Mapping> seen, Mapping answered, Verdict verdict, String reason) {
        Node thing = answered.subject();
        Desk before = files.read();
        if (!cells(before.candidates(thing)).equals(cells(seen))) {
            return Optional.of("somebody has changed the files meanwhile, so nothing was decided");
        }
        Optional<Objection> objection = before.objection(answered, verdict);
        if (objection.isPresent()) {
            return objection.map(
                    it -> it.words() + it.because().map(this::place).orElse(""));
        }
        Desk after = before;
        if (verdict == Verdict.LATER) {
            for (Mapping row : seen) {
                after = after.decided(row, verdict, curator);
            }
        } else {
            Mapping row = reason.isEmpty() ? answered : answered.with("comment", reason);
            after = before.decided(row, verdict, curator);
        }
        files.write(before, after);
        counts.merge(verdict, 1, Integer::sum);
        return Optional.empty();
    }

    private static List<Map<String, String>> cells(List<Mapping> rows) {
        return rows.stream().map(row -> Map.copyOf(row.cells())).toList();
    }

    private String place(Mapping decision) {
        return " (" + files.shownDecisions() + ":" + decision.line() + ")";
    }

    /// Takes the answers of a file, all or none.
    ///
    /// @param shown how messages name it
    /// @return why not, and nothing was changed; empty where they were taken
    public List<Finding> apply(Path file, String shown) {
        MappingFile read = MappingFile.read(file, shown);
        if (!read.findings().isEmpty()) {
            return read.findings();
        }
        DeskFiles.requireProposals(read.set(), shown);
        Desk before = files.read();
        AnswerSheet sheet = new AnswerSheet(read.set(), shown, before, files.shownDecisions(), curator);
        if (sheet.findings().isEmpty()) {
            files.write(before, sheet.after());
            sheet.counts().forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
        }
        return sheet.findings();
    }

    /// Returns what came of it so far.
    public Reviewed result() {
        Desk now = files.read();
        List<Node> things = now.things();
        return new Reviewed(counts, things.size(), (int)
                things.stream().filter(now::isLater).count());
    }
}
