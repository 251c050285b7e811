package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as users run it: the jar, in a process of its own.
final class JarIT {

    @TempDir
    private Path folder;

    @Test
    void namesInChineseAndEnglishGiveTheSameRows() throws Exception {
        Result chinese =
                run("report", "who-left-which-unicorn-for-where", "-p", "organization=零一万物", "--format", "csv");
        Result english =
                run("report", "who-left-which-unicorn-for-where", "-p", "organization=01.AI", "--format", "csv");

        assertThat(chinese.exit()).isZero();
        assertThat(chinese.out()).isEqualTo(english.out()).contains("Huang Wenhao");
    }

    @Test
    void aValueIsNeverPartOfTheQuery() throws Exception {
        Result result = run("report", "founders", "-p", "organization=01.AI\" } DROP ALL #");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("organization", "DROP ALL").doesNotContain("\tat ");
    }

    @Test
    void aMissingParameterIsNamed() throws Exception {
        Result result = run("report", "evidence-of");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("thing");
    }

    @Test
    void anUnknownReportNamesTheNearest() throws Exception {
        Result result = run("report", "founder");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("founder", "founders");
    }

    @Test
    void aBrokenFileIsNamedWithItsLine() throws Exception {
        Path broken =
                Files.writeString(folder.resolve("broken.ttl"), "PREFIX id: <https://example.org/>\n\nid:a id:b .\n");
        Result result = run("check", broken.toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("broken.ttl:3:");
    }

    @Test
    void aPortInUseIsSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Result result = run("serve", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.err()).contains(Integer.toString(taken.getLocalPort()), "--port");
        }
    }

    @Test
    void theServerSaysWhereItIsAndStopsWhenAsked() throws Exception {
        Process server = start("serve", "--port", "0");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            URI address = URI.create(out.readLine());
            var response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            address.resolve("reports/who-left-which-unicorn-for-where?lang=zh-Hant"))
                                    .build(),
                            BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("黃文灝", "位元組跳動");
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void aNameAsTheDataWritesItStartsNeitherIcuNorLucene() throws Exception {
        Path log = folder.resolve("classes.txt");
        List<String> command =
                new ArrayList<>(command("report", "who-left-which-unicorn-for-where", "-p", "organization=01.AI"));
        command.add(1, "-Xlog:class+load:file=" + log);

        assertThat(run(command).exit()).isZero();
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains("org.unicornkg.search.Names"))
                .noneMatch(line -> line.contains("com.ibm.icu.") || line.contains("org.apache.lucene."));
    }

    @Test
    void aSlipIsSaidAndNothingElse() throws Exception {
        Result result = run("report", "founders", "-p", "organization=moonshoot", "--format", "json");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEqualTo("taken \"moonshoot\" as Moonshot AI (moonshot-ai)\n");
        assertThat(result.out()).contains("\"understood\":[{\"given\":\"moonshoot\"", "Yang Zhilin");
    }

    @Test
    void aReportKeepsTheReleaseBesideTheJarAndACheckDoesNot() throws Exception {
        Path jar = Files.copy(Path.of(System.getProperty("unicorn.jar")), folder.resolve("kg.jar"));
        for (String[] arguments : new String[][] {{"check", "--home", "."}, {"report", "founders", "--home", "."}}) {
            List<String> command = command(arguments);
            command.set(command.indexOf("-jar") + 1, jar.toString());
            assertThat(run(command).exit()).isZero();
            boolean isKept = arguments[0].equals("report");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(".baked")))
                        .as("%s", arguments[0])
                        .hasSize(isKept ? 1 : 0);
            }
        }
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        return run(command(arguments));
    }

    private Result run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return new Result(exit, Files.readString(out), Files.readString(err));
    }

    private Process start(String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments))
                .redirectError(folder.resolve("server.txt").toFile())
                .start();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.jnu.encoding=UTF-8",
                "-jar",
                System.getProperty("unicorn.jar")));
        command.addAll(List.of(arguments));
        return command;
    }

    private record Result(int exit, String out, String err) {}
}
