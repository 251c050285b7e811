package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written with `-o`, whatever is there already.
final class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aNewFileIsAsReadableAsAnyOther() throws IOException {
        Path file = folder.resolve("facts.qs");
        Path any = Files.writeString(folder.resolve("any"), "");

        WholeFile.write("text", file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(any));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, any);
        }
    }

    @Test
    void whatOnlyItsOwnerMayReadStaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.qs"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        WholeFile.write("text", file);

        assertThat(file).hasContent("text");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.qs"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Path open = Files.createSymbolicLink(folder.resolve("open"), folder.resolve("later.qs"));

        WholeFile.write("text", link);
        WholeFile.write("more", open);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("text");
        assertThat(open).isSymbolicLink();
        assertThat(folder.resolve("later.qs")).hasContent("more");
    }

    @Test
    void aPipeIsWrittenTo() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(isMade(pipe), "no mkfifo");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                return e.toString();
            }
        });

        WholeFile.write("text", pipe);

        assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(read.get(20, TimeUnit.SECONDS)).isEqualTo("text");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
