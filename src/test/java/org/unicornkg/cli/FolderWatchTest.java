package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    private Path home;

    private Path folder;
    private FolderWatch watch;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectory(home.resolve("queries"));
        Files.writeString(folder.resolve("a.rq"), "1");
        watch = new FolderWatch(List.of(folder));
    }

    @Test
    void nothingIsToldWhereNothingChanged() {
        assertThat(told()).isEqualTo(0);
    }

    @Test
    void changesInFilesAndInNewFoldersAreToldOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.rq"), "22");
        assertThat(told()).isEqualTo(1);
        Path fresh = Files.createDirectory(folder.resolve("more"));
        Files.writeString(fresh.resolve("b.rq"), "1");
        assertThat(told()).isEqualTo(1);
        Files.delete(file);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void aFolderInThePlaceOfAnotherIsToldAndWatched() throws IOException {
        Files.move(folder, home.resolve("before"));
        assertThat(told()).isEqualTo(1);
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("a.rq"), "1");
        assertThat(told()).isEqualTo(1);
        Files.writeString(folder.resolve("a.rq"), "22");
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void aLinkThatLeadsElsewhereIsTold() throws IOException {
        Path other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("a.rq"), "1");
        Path link = Files.createSymbolicLink(home.resolve("current"), folder);
        watch = new FolderWatch(List.of(link));

        Files.delete(link);
        Files.createSymbolicLink(link, other);
        assertThat(told()).isEqualTo(1);
        Files.writeString(other.resolve("a.rq"), "22");
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void whatNeverRestsIsToldAtTheTenthLook() throws IOException {
        List<Boolean> told = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Files.writeString(folder.resolve("a.rq"), "22" + "2".repeat(i));
            told.add(watch.isChanged());
        }
        assertThat(told.subList(0, 9)).containsOnly(false);
        assertThat(told.getLast()).isTrue();
    }

    @Test
    @Timeout(60)
    void itLooksByItself() throws Exception {
        Semaphore changes = new Semaphore(0);
        watch.start(changes::release);
        Files.writeString(folder.resolve("a.rq"), "22");
        changes.acquire();
    }

    /// Looks as often as it takes for a change to be told, and once more; returns how often one was.
    private long told() {
        return Stream.generate(watch::isChanged).limit(3).filter(told -> told).count();
    }
}
