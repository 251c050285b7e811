package org.unicornkg.link;

import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unicornkg.mapping.MappingFile;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Folders;

/// Where decisions and proposals lie.
///
/// @param decisions file of what was decided
/// @param proposals file of what waits
/// @param folders tell how messages name them
public record DeskFiles(Path decisions, Path proposals, Folders folders) {

    /// Returns the files of a folder of data.
    public static DeskFiles in(Folders folders) {
        Path links = folders.data().resolve("links");
        return new DeskFiles(links.resolve("wikidata.sssom.tsv"), links.resolve("proposals.sssom.tsv"), folders);
    }

    /// Returns the same decisions with another file of proposals.
    public DeskFiles withProposals(Path file) {
        return new DeskFiles(decisions, file, folders);
    }

    /// Says that the decisions are written.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] for the copy that comes in the program
    public void requireWritable() {
        requireWritable(decisions, "--data and a folder");
    }

    /// Says that the proposals are written.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] for the copy that comes in the program
    public void requireWritableProposals() {
        requireWritable(proposals, "-o and a file");
    }

    private static void requireWritable(Path file, String instead) {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            throw new ProblemException(
                    new Problem.WrongUsage("the data in the program cannot be written to; give " + instead));
        }
    }

    /// Reads both as they are now.
    ///
    /// @throws ProblemException with [Problem.Unreadable] or [Problem.BadData]
    public Desk read() {
        return new Desk(decided(), proposed());
    }

    /// Reads what was decided.
    public MappingSet decided() {
        String shown = folders.shown(decisions);
        MappingSet decided = set(decisions, shown);
        if (decided.isOfProposals()) {
            throw new ProblemException(new Problem.WrongUsage(shown + " holds proposals, where decisions belong"));
        }
        return decided;
    }

    private MappingSet proposed() {
        String shown = folders.shown(proposals);
        return requireProposals(set(proposals, shown), shown);
    }

    /// Reads what waits; where there is no file yet, nothing waits, and the header is that of the data's own.
    MappingSet waiting() {
        return Files.exists(proposals) ? proposed() : in(folders).proposed().empty();
    }

    /// Says that only proposals can be answered to.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] for other mappings
    static MappingSet requireProposals(MappingSet set, String shown) {
        if (!set.isOfProposals()) {
            throw new ProblemException(
                    new Problem.WrongUsage(shown + " is no file of proposals: it has no column decision"));
        }
        return set;
    }

    private static MappingSet set(Path file, String shown) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(new Problem.Unreadable(shown, "there is no such file"));
        }
        return MappingSet.read(file, shown);
    }

    /// Writes what has changed: decisions first, so that a run that ends in between has decided and not forgotten.
    ///
    /// @throws ProblemException with [Problem.Unwritable], or [Problem.BadData] for what could not be read again
    void write(Desk before, Desk after) {
        if (!after.decisions().equals(before.decisions())) {
            writeDecisions(after.decisions());
        }
        if (!after.proposals().equals(before.proposals())) {
            writeProposals(after.proposals());
        }
    }

    void writeDecisions(MappingSet set) {
        write(set, decisions);
    }

    void writeProposals(MappingSet set) {
        write(set, proposals);
    }

    /// Puts into a file's place only what can be read again: else every command that comes after would end with it.
    private void write(MappingSet set, Path file) {
        String shown = folders.shown(file);
        try {
            requireReadable(set, shown + ", as it would be written");
            set.write(file);
        } catch (UncheckedIOException e) {
            throw new ProblemException(new Problem.Unwritable(shown, String.valueOf(e.getCause())), e);
        }
    }

    private static void requireReadable(MappingSet set, String shown) {
        List<Finding> findings = MappingFile.parse(set.text(), shown).findings();
        if (!findings.isEmpty()) {
            throw new ProblemException(new Problem.BadData(findings));
        }
    }

    String shownDecisions() {
        return folders.shown(decisions);
    }
}
