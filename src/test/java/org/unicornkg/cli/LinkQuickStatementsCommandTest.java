package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.link.StandIn;

/// `kg link quickstatements`: a file for a person to look through.
final class LinkQuickStatementsCommandTest {

    @TempDir
    private Path folder;

    private record Result(int exit, String out, String err) {}

    private static Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("link", "quickstatements"));
        all.addAll(List.of(arguments));
        int exit = Main.run(
                all.toArray(String[]::new),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theArticleIsNoReference() {
        Result result = run("--offline");

        assertThat(result.exit()).isZero();
        assertThat(result.out().lines()).allMatch(line -> line.startsWith("/* ") && line.endsWith(" */"));
        assertThat(result.out()).contains("no address of its source headwinds is known");
        assertThat(result.err()).startsWith("0 to make, ").endsWith(" not active; nobody was asked\n");
    }

    @Test
    void eachStatementIsOfItemsAndSaysWhereItIsFrom() {
        Result result = run("--offline", "--reference", "https://example.org/a?b=c", "--prefer", "P178");

        List<String> statements =
                result.out().lines().filter(line -> !line.startsWith("/*")).toList();
        assertThat(statements)
                .isNotEmpty()
                .allMatch(
                        line -> line.matches(
                                "Q\\d+\\tP\\d+\\tQ\\d+(\\tP\\d+\\t(Q\\d+|\\+[-0-9T:]+Z/(9|10|11)))*\\tS854\\t\"https://example\\.org/a\\?b=c\""))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFileIsWrittenWhole() throws IOException {
        Path file = folder.resolve("facts.qs");
        Result result = run("--offline", "-o", file.toString());

        assertThat(result.out()).isEmpty();
        assertThat(file).hasContent(run("--offline").out());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void wikidataIsAskedWhatItHas() throws IOException {
        try (StandIn standIn = new StandIn()) {
            Result result = run(
                    "--service",
                    standIn.address().toString(),
                    "--contact",
                    "annie@example.org",
                    "--reference",
                    "https://example.org/a",
                    "--prefer",
                    "P178");

            assertThat(result.exit()).isZero();
            assertThat(result.out()).contains("not active").doesNotContain("nobody looked");
            assertThat(result.err()).startsWith("0 to make, ").endsWith(", 0 that Wikidata has\n");
            assertThat(standIn.requests()).isNotEmpty().allSatisfy(request -> {
                assertThat(request.form()).containsEntry("props", "info|labels|aliases|claims");
                assertThat(request.userAgent()).contains("annie@example.org");
            });
        }
    }

    @Test
    void aServiceThatIsAwayIsSaid() {
        Result result = run("--service", "http://localhost:1/");

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("nothing listens there");
        assertThat(result.exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "--service=http://localhost:1/, give one of them, 2",
        "--reference=ftp://example.org/, --reference, 2",
        "'--reference=https://example.org/\"x', --reference, 2",
        "--reference=nowhere, --reference, 2",
        "--prefer=P31\tQ1, one of those aligned, 2",
        "--endpoint=http://localhost:1/, takes no --endpoint, 2",
        "-o=/nowhere/at/all/x.qs, there is no such folder, 3"
    })
    void whatIsWrongIsSaid(String argument, String said, int exit) {
        Result result = run("--offline", argument);

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(said);
        assertThat(result.exit()).isEqualTo(exit);
    }

    @Test
    void linkAloneSaysWhatThereIs() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"link"},
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("kg link needs a command");
    }
}
