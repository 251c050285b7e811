package org.unicornkg.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A file that nobody ever reads half of.
final class WholeFile {

    private WholeFile() {}

    /// Writes beside the file and renames. A link stays one, and what is no file, such as a pipe or a terminal, is
    /// written to as it is.
    ///
    /// @throws ProblemException with [Problem.Unwritable] where it cannot be
    static void write(String text, Path file) {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), file);
    }

    /// What is written.
    @FunctionalInterface
    interface Content {

        /// Writes it; the stream is closed by whoever gave it.
        void write(OutputStream out) throws IOException;
    }

    /// Does the same for what is made while it is written.
    static void write(Content content, Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), "there is no such folder"));
        }
        if (Files.isDirectory(target)) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), "it is a folder"));
        }
        try {
            boolean isReplaceable = Files.exists(target) ? Files.isRegularFile(target) : !Files.isSymbolicLink(target);
            if (isReplaceable) {
                replace(content, Files.exists(target) ? target.toRealPath() : target);
            } else {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                    content.write(out);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static void replace(Content content, Path target) throws IOException {
        // Not a temporary file of Java's: only its owner could read that one.
        Path half = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.write(out);
                out.flush();
                // Else a machine that stops may have the name and not yet the text.
                channel.force(true);
            }
            keepPermissions(target, half);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// Who made a file for certain eyes alone still has it so.
    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
