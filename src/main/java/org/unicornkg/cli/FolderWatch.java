package org.unicornkg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells when the files in folders are others than before and have come to rest: editors, `git` and `cp` write in
/// steps.
///
/// It looks again and again, because Java's `WatchService` hears nothing of a symbolic link that leads elsewhere now,
/// nor of a folder that takes the place of one that it watches.
final class FolderWatch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// Looks after which a change is told though somebody still writes.
    private static final int PATIENCE = 10;

    private final List<Path> folders;
    private Map<Path, Stamp> told;
    private Map<Path, Stamp> seen;
    private int restless;

    /// Begins to watch the folders and all that is in them; what changes from now on is told.
    FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.told = files();
        this.seen = told;
    }

    /// Looks every second until the program ends, on a thread of its own.
    ///
    /// @param changed run after each change
    void start(Runnable changed) {
        Thread.ofPlatform().daemon().name("watch").start(() -> {
            try {
                while (true) {
                    Thread.sleep(PAUSE);
                    if (isChanged()) {
                        changed.run();
                    }
                }
            } catch (InterruptedException e) {
                // Nobody wants to know any more.
            }
        });
    }

    /// Looks. Tells, once, that the files differ from what was told last, if they are as they were at the look
    /// before or have differed for long.
    boolean isChanged() {
        Map<Path, Stamp> now = files();
        boolean differs = !now.equals(told);
        restless = differs ? restless + 1 : 0;
        boolean isTold = differs && (now.equals(seen) || restless >= PATIENCE);
        if (isTold) {
            told = now;
            restless = 0;
        }
        seen = now;
        return isTold;
    }

    private Map<Path, Stamp> files() {
        Map<Path, Stamp> files = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(
                        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Stamps(files));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot watch " + folder, e);
            }
        }
        return files;
    }

    /// What the system says of a file without its being read.
    ///
    /// @param key tells it from another of the same size and time in its place; absent where a system has none
    private record Stamp(
            long size, FileTime modified, @Nullable Object key) {}

    /// Notes every file; leaves out what has vanished since its folder was listed, and what cannot be read.
    private static final class Stamps extends SimpleFileVisitor<Path> {

        private final Map<Path, Stamp> files;

        Stamps(Map<Path, Stamp> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
