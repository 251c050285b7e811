package org.unicornkg.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderWatchTest {

    @TempDir
    private Path folder;

    private final Semaphore changes = new Semaphore(0);
    private FolderWatch watch;

    @BeforeEach
    void start() {
        watch = new FolderWatch(List.of(folder), changes::release);
        Thread.ofVirtual().start(watch::run);
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void changesInFilesAndInNewFoldersAreTold() throws Exception {
        Path file = Files.writeString(folder.resolve("a.ttl"), "1");
        changes.acquire();
        Files.writeString(file, "2");
        changes.acquire();
        Path fresh = Files.createDirectory(folder.resolve("articles"));
        changes.acquire();
        Files.writeString(fresh.resolve("b.ttl"), "1");
        changes.acquire();
        Files.delete(file);
        changes.acquire();
    }
}
