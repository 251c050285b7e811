package org.unicornkg.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The folder of a store. `store.json` names the one generation that counts; a folder of another generation is what an
/// unfinished load or an older one left. So one rename, of `store.json`, makes a load whole.
///
/// @param path of the folder
record StoreFolder(Path path) {

    static final String PREFIX = "generation-";

    private static final String POINTER = "store.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// Returns the generation that counts; none where no load has ended yet.
    ///
    /// @throws ProblemException with [Problem.Unreadable] where the description is not ours
    Optional<Generation> current() {
        Path pointer = path.resolve(POINTER);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        try {
            JsonNode description = JSON.readTree(pointer.toFile());
            if (!description.isObject()) {
                throw new IOException("no object of JSON");
            }
            int format = description.path("format").asInt();
            if (format > Generation.FORMAT) {
                throw unreadable("its " + POINTER + " has format " + format + ", this program reads "
                        + Generation.FORMAT + "; load it into another folder");
            }
            return Optional.of(JSON.readerFor(Generation.class).readValue(description));
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem.Unreadable(
                            path.toString(), "its " + POINTER + " is not one of ours; load it into another folder"),
                    e);
        }
    }

    /// Returns the folders of the generations after the one that counts: a load that was ended before it was whole, or
    /// that is under way.
    List<Path> unfinished() {
        int whole = current().map(Generation::number).orElse(0);
        return generations().stream().filter(folder -> number(folder) > whole).toList();
    }

    /// Tells whether a file of the folder is one that a load makes.
    boolean isOwn(Path file) {
        String name = String.valueOf(file.getFileName());
        return number(file) > 0 || name.startsWith(POINTER) || name.equals(LoadLock.FILE);
    }

    Path database(Generation generation) {
        return path.resolve(generation.folder());
    }

    /// Makes a generation the one that counts. Where this fails, the store is as it was; after, it is the new one.
    void publish(Generation generation) throws IOException {
        Path written = path.resolve(POINTER + ".new");
        JSON.writeValue(written.toFile(), generation);
        flush(written);
        Files.move(written, path.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Asks the system to write the names in the folder to the disk, and waits for it.
    void flush() throws IOException {
        flush(path);
    }

    /// Deletes every generation but the one that counts. Who has an older one open reads on: a file that is deleted
    /// lives until its last reader closes it. Where a system refuses that, the folder stays until the next load.
    void sweep() {
        Optional<String> whole = current().map(Generation::folder);
        for (Path folder : generations()) {
            if (!whole.equals(Optional.of(String.valueOf(folder.getFileName())))) {
                delete(folder);
            }
        }
    }

    /// Asks the system to write a folder with its files to the disk, and waits for it.
    static void flushAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                flush(file);
            }
        }
        flush(folder);
    }

    private static void flush(Path file) throws IOException {
        // A folder can be opened for reading alone, and on some systems not at all.
        boolean isFolder = Files.isDirectory(file);
        try (FileChannel channel =
                FileChannel.open(file, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!isFolder) {
                throw e;
            }
        }
    }

    private List<Path> generations() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> number(file) > 0).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    private static int number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        String digits = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
        return digits.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(digits) : 0;
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, IOException e) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // Somebody reads it, where that forbids to delete. The next load tries again.
        }
    }

    private ProblemException unreadable(String reason) {
        return new ProblemException(new Problem.Unreadable(path.toString(), reason));
    }
}
