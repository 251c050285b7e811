package org.unicornkg.cli;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unicornkg.link.DeskFiles;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Folders;

/// Where the links are.
///
/// @param folders of the release
record LinkFiles(Folders folders) {

    /// What was decided.
    Path decisions() {
        return DeskFiles.in(folders).decisions();
    }

    /// What waits for a decision.
    Path proposals() {
        return DeskFiles.in(folders).proposals();
    }

    MappingSet read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(new Problem.Unreadable(folders.shown(file), "there is no such file"));
        }
        return MappingSet.read(file, folders.shown(file));
    }

    /// Returns the proposals of a file that is written to afterwards; where there is none yet, none with the header of
    /// those in the data.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] for a file of other mappings
    MappingSet readProposals(Path file) {
        requireWritable(file, "-o and a file");
        MappingSet read = Files.exists(file) ? read(file) : read(proposals()).empty();
        if (!read.isOfProposals()) {
            throw new ProblemException(new Problem.WrongUsage(
                    file + " is no file of proposals: it has no column decision, and decisions are not written over"));
        }
        return read;
    }

    /// The copy in the jar is for reading.
    static void requireWritable(Path file, String instead) {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            throw new ProblemException(
                    new Problem.WrongUsage("the data in the program cannot be written to; give " + instead));
        }
    }
}
