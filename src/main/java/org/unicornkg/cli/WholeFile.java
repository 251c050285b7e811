package org.unicornkg.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A file that nobody ever reads half of.
final class WholeFile {

    private WholeFile() {}

    /// Writes beside the file and renames.
    ///
    /// @throws ProblemException with [Problem.Unwritable] where it cannot be
    static void write(String text, Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), "there is no such folder"));
        }
        if (Files.isDirectory(target)) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), "it is a folder"));
        }
        try {
            Path half = Files.createTempFile(folder, ".kg", null);
            try {
                Files.writeString(half, text, StandardCharsets.UTF_8);
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
