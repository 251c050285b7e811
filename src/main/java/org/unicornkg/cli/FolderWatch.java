package org.unicornkg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Tells when something in folders has changed, and nothing more for a moment: editors and `git` write in steps.
final class FolderWatch implements AutoCloseable {

    private static final long QUIET_MILLIS = 300;

    private final List<Path> folders;
    private final Runnable changed;
    private final WatchService service;

    /// Makes a watch of the folders and all that is in them.
    ///
    /// @param changed run after each change
    FolderWatch(List<Path> folders, Runnable changed) {
        this.folders = List.copyOf(folders);
        this.changed = changed;
        try {
            this.service = FileSystems.getDefault().newWatchService();
            watchAll();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot watch " + folders, e);
        }
    }

    /// Watches until the program ends, on a thread of its own.
    static void start(List<Path> folders, Runnable changed) {
        FolderWatch watch = new FolderWatch(folders, changed);
        Thread.ofPlatform().daemon().name("watch").start(watch::run);
    }

    /// Watches until it is closed.
    void run() {
        try {
            while (true) {
                forget(service.take());
                for (WatchKey more; (more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) != null; ) {
                    forget(more);
                }
                // Folders that are new are watched from now on; what came into them before is read with the rest.
                watchAll();
                changed.run();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // Nobody wants to know any more.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot watch " + folders, e);
        }
    }

    private static void forget(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    private void watchAll() throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.walk(folder)) {
                    for (Path one : inside.filter(Files::isDirectory).toList()) {
                        one.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot end the watch of " + folders, e);
        }
    }
}
