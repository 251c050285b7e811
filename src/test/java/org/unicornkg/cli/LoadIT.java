package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A load that is killed as `kill -9` does it.
final class LoadIT {

    /// Enough for a load to be far from its end when its first line is read.
    private static final int STATEMENTS = 100_000;

    private static final Path QUERY = Path.of("count.rq");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"loading generation 2", "reading generation 2 back", "writing generation 2 to the disk"})
    void aLoadThatIsKilledLeavesTheStoreAsBeforeOrComplete(String line) throws Exception {
        Path small = file("small.nt", 10);
        Path large = file("large.nt", STATEMENTS);
        assertThat(run("load", "--store", store(), small.toString()).exit()).isZero();

        kill(line, "load", "--store", store(), large.toString());

        long count = count();
        assertThat(count).isIn(10L, (long) STATEMENTS);
        if (line.startsWith("loading")) {
            assertThat(count).isEqualTo(10);
        }
        // Killed at its first line it may not have begun to write.
        boolean isUnfinished = count == 10 && Files.exists(Path.of(store()).resolve("generation-2"));

        Result again = run("load", "--store", store(), large.toString());
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains(STATEMENTS + " triples");
        assertThat(again.err().contains("removing generation-2, of a load that was ended"))
                .isEqualTo(isUnfinished);
        assertThat(count()).isEqualTo(STATEMENTS);
        try (var files = Files.list(Path.of(store()))) {
            assertThat(files.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void aFirstLoadThatIsKilledLeavesNoStore() throws Exception {
        Path large = file("large.nt", STATEMENTS);
        kill("loading generation 1", "load", "--store", store(), large.toString());

        Result result = run("reports", "--store", store());
        assertThat(result.exit()).isEqualTo(2);
        Result search = run("search", "x", "--store", store());
        assertThat(search.exit()).isEqualTo(3);
        // Killed at its first line it may not have begun to write.
        boolean hasBegun = Files.exists(Path.of(store()).resolve("generation-1"));
        assertThat(search.err()).contains(hasBegun ? "is not finished" : "it holds no store");
    }

    /// Starts a load and kills it when it prints a line.
    private void kill(String line, String... arguments) throws IOException, InterruptedException {
        Process load = new ProcessBuilder(command(arguments))
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        try (BufferedReader err = load.errorReader(StandardCharsets.UTF_8)) {
            String read = err.readLine();
            while (read != null && !read.equals(line)) {
                read = err.readLine();
            }
            assertThat(read).isEqualTo(line);
        } finally {
            load.destroyForcibly();
        }
        assertThat(load.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private long count() throws IOException, InterruptedException {
        Path query = Files.writeString(folder.resolve(QUERY), "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }");
        Result result = run("query", query.toString(), "--store", store(), "--format", "csv");
        assertThat(result.exit()).as(result.err()).isZero();
        return Long.parseLong(
                result.out().lines().skip(1).findFirst().orElseThrow().strip());
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private Path file(String name, int statements) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < statements; i++) {
                out.write("<urn:s" + i / 10 + "> <urn:p" + i % 10 + "> \"" + i + "\" .\n");
            }
        }
        return file;
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command(arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return new Result(exit, Files.readString(out), Files.readString(err));
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("unicorn.jar")));
        command.addAll(List.of(arguments));
        return command;
    }

    private record Result(int exit, String out, String err) {}
}
