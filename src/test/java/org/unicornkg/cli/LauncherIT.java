package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher `kg`, and what it lets the JDK keep. Most tests use a JDK that only says what it was asked.
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {

    /// Prints its options; instead of a rehearsal, writes the file, or fails where there is a file `fail`.
    private static final String JAVA = """
            #!/bin/sh
            for option; do
              case $option in -XX:AOTCacheOutput=*)
                echo "a line of the rehearsal"
                echo "another" >&2
                echo half >"${option#*=}"
                [ ! -e "$(dirname "$0")/fail" ] || exit 1
                exit 0
              esac
            done
            echo "$@"
            """;

    @TempDir
    private Path home;

    private Path jar = Path.of("");
    private Path jdk = Path.of("");

    @BeforeEach
    void makeHome() throws IOException {
        jar = home.resolve("target/unicorn-kg.jar");
        jdk = home.resolve("jdk");
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("target"));
        Files.createFile(home.resolve("pom.xml"));
        Files.createFile(jar);
        Files.copy(Path.of("kg"), home.resolve("kg"));
        for (String source : List.of("pom.xml", "src/main")) {
            age(home.resolve(source), 1000);
        }
        age(jar, 100);
        makeJdk("25.0.1");
    }

    private void makeJdk(String version) throws IOException {
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            Path file = Files.writeString(jdk.resolve("bin").resolve(program), JAVA);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void age(Path file, long seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.filter(file -> !file.equals(jar)).toList();
        }
    }

    @Test
    void theFirstCommandRehearsesAndTheNextUsesIt() throws Exception {
        Result first = kg("report", "founders");
        Result second = kg("report", "founders");

        assertThat(first.exit()).isZero();
        assertThat(first.err()).hasLineCount(1).contains("once");
        assertThat(first.out()).doesNotContain("rehearsal").endsWith("report founders\n");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("-Xlog:disable -XX:AOTCache=" + kept().getFirst());
    }

    @Test
    void aServerHasAFileOfItsOwn() throws Exception {
        kg("report", "founders");
        Path ofCommands = kept().getFirst();

        assertThat(kg("serve").err()).hasLineCount(1).contains("once");
        Result second = kg("serve");
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .contains("-XX:AOTCache=" + home.resolve("target/serve-"))
                .doesNotContain("SerialGC");
        assertThat(kg("report", "founders").out()).contains("-XX:AOTCache=" + ofCommands);
    }

    @Test
    void aRehearsalThatFailsIsNotTriedAgainAndHarmsNothing() throws Exception {
        Files.createFile(jdk.resolve("bin/fail"));

        for (String time : List.of("first", "second")) {
            Result result = kg("report", time);
            assertThat(result.exit()).isZero();
            assertThat(result.out()).doesNotContain("AOT", "Xlog").endsWith("report " + time + "\n");
        }
        assertThat(kg("report").err()).isEmpty();
        assertThat(kept()).singleElement().satisfies(file -> assertThat(file).isEmptyFile());
    }

    @Test
    void aNewJarAndAnotherJdkAreRehearsedAgain() throws Exception {
        kg("report");
        age(kept().getFirst(), 200);
        assertThat(kg("report").err()).isNotEmpty();

        Path before = kept().getFirst();
        makeJdk("25.0.2");
        assertThat(kg("report").err()).isNotEmpty();
        assertThat(kept()).singleElement().isNotEqualTo(before);
    }

    @Test
    void anOlderJdkNeverSeesTheOption() throws Exception {
        makeJdk("24");
        Result result = kg("report");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).doesNotContain("AOT", "Xlog");
        assertThat(kept()).isEmpty();
    }

    @Test
    void offKeepsAndTakesNothing() throws Exception {
        kg("report");
        assertThat(run(Map.of("KG_CACHE", "off", "JAVA_HOME", jdk.toString()), "report")
                        .out())
                .doesNotContain("AOT");
        Files.delete(kept().getFirst());
        run(Map.of("KG_CACHE", "off", "JAVA_HOME", jdk.toString()), "report");
        assertThat(kept()).isEmpty();
    }

    /// The one test with the true JDK and jar: it says nothing of a file that is not for them.
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void theJvmIsSilentAboutAFileThatItCannotUse() throws Exception {
        Files.copy(Path.of(System.getProperty("unicorn.jar")), jar, StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> real = Map.of("JAVA_HOME", System.getProperty("java.home"));
        for (String folder : List.of("ontology", "data", "queries")) {
            Files.createSymbolicLink(home.resolve(folder), Path.of(folder).toAbsolutePath());
        }
        age(jar, 100);
        assertThat(run(real, "--version").exit()).isZero();
        Path file = kept().stream()
                .filter(path -> path.toString().endsWith(".aot"))
                .findFirst()
                .orElseThrow();
        assertThat(file).isNotEmptyFile();
        assertThat(run(real, "reports").err()).isEmpty();

        age(jar, 50);
        assertThat(run(real, "reports").err()).as("another jar").isEmpty();
        Files.writeString(file, "garbage");
        Result garbage = run(real, "reports");
        assertThat(garbage.err()).as("another content").isEmpty();
        assertThat(garbage.out()).contains("founders");
    }

    private Result kg(String... arguments) throws IOException, InterruptedException {
        return run(Map.of("JAVA_HOME", jdk.toString()), arguments);
    }

    private Result run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", home.resolve("kg").toString()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile("kg", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().remove("KG_CACHE");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Result result = new Result(process.waitFor(), out, Files.readString(err));
        Files.delete(err);
        return result;
    }

    private record Result(int exit, String out, String err) {}
}
