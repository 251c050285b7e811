package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.link.StandIn;

/// `kg link propose` and `kg link check`: a summary, one word for each thing that is open, exit codes.
final class LinkCommandTest {

    private static final Path ORIGINAL = Path.of("src/test/resources/link/home");

    private final StandIn standIn = new StandIn();
    private final Path home;
    private final Path cache;

    LinkCommandTest(@TempDir Path temporary) throws IOException {
        StandIn.items(standIn);
        home = temporary.resolve("home");
        cache = temporary.resolve("cache");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.toList()) {
                Path target = home.resolve(ORIGINAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void proposalsAreCounted() throws IOException {
        Result result = propose("--limit", "3");

        assertThat(result)
                .isEqualTo(new Result(
                        0, """
                asked         12
                from cache    0
                proposed      4 for 3 things
                no candidate  0
                left          1
                """, "note: Q90000001, found for annie, is linked to greenleaf already; left out\n"));
        assertThat(Files.readString(home.resolve("data/links/proposals.sssom.tsv")))
                .contains("id:sapling\tSapling\t");

        assertThat(propose()).isEqualTo(new Result(0, """
                asked         2
                from cache    0
                proposed      0 for 0 things
                no candidate  1
                left          0
                """, "no candidate: weeding (weeding)\n"));
    }

    @Test
    void proposalsMayGoToAnotherFile() throws IOException {
        Path file = cache.resolveSibling("mine.sssom.tsv");

        assertThat(propose("樹苗", "-o", file.toString(), "--contact", "annie@example.org")
                        .exit())
                .isZero();

        assertThat(Files.readString(file)).contains("id:sapling").contains("decision");
        assertThat(home.resolve("data/links/proposals.sssom.tsv"))
                .hasSameTextualContentAs(ORIGINAL.resolve("data/links/proposals.sssom.tsv"));
        assertThat(standIn.requests())
                .allMatch(request -> request.userAgent().equals("unicorn-kg/dev (annie@example.org)"));
    }

    @Test
    void decisionsAreNotWrittenOver() throws IOException {
        Path decisions = home.resolve("data/links/wikidata.sssom.tsv");

        Result result = propose("-o", decisions.toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("is no file of proposals");
        assertThat(decisions).hasSameTextualContentAs(ORIGINAL.resolve("data/links/wikidata.sssom.tsv"));
    }

    @Test
    void aServiceThatFailsIsExitCodeThree() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String nobody = "http://127.0.0.1:" + port + "/api";

        Result proposed = run("link", "propose", "--cache", cache.toString(), "--service", nobody);
        Result checked = run("link", "check", "--service", nobody);

        assertThat(proposed.exit()).isEqualTo(3);
        assertThat(proposed.out()).contains("left          4");
        assertThat(proposed.err()).contains("nothing listens there", "docs/errors.md#endpoint-failed");
        assertThat(checked.exit()).isEqualTo(3);
        assertThat(checked.out()).contains("checked      0", "not checked  1");
    }

    @Test
    void linksAreChecked() throws IOException {
        assertThat(check()).isEqualTo(new Result(0, """
                checked      1
                fine         1
                wrong        0
                not checked  0
                """, ""));

        Path decisions = home.resolve("data/links/wikidata.sssom.tsv");
        Files.writeString(decisions, Files.readString(decisions).replace("wd:Q90000001", "wd:Q90000099"));

        assertThat(check("--write")).isEqualTo(new Result(1, """
                greenleaf Q90000099 missing: there is no such item, or not any more
                checked      1
                fine         0
                wrong        1
                not checked  0
                """, ""));
        assertThat(check("--format", "json").out())
                .isEqualTo("{\"changes\":[{\"thing\":\"greenleaf\",\"item\":\"Q90000099\",\"change\":\"missing\","
                        + "\"message\":\"there is no such item, or not any more\"}],"
                        + "\"fine\":0,\"wrong\":1,\"unchecked\":0,\"classes\":true}\n");
    }

    @ParameterizedTest
    @CsvSource({"check, Greenlaef", "propose, Saplnig"})
    void aSlipIsSaid(String command, String name) {
        List<String> words = command.equals("check")
                ? List.of("link", "check")
                : List.of("link", "propose", "--cache", cache.toString());

        Result result = asking(words, name);

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains(name);
    }

    @Test
    void whatWasNotLookedAtIsSaid() throws IOException {
        Files.delete(home.resolve("ontology/alignments.ttl"));

        assertThat(check().err())
                .isEqualTo("note: classes were not compared: ontology/alignments.ttl gives none of Wikidata's\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "link | kg link needs a command",
                "link propose --limit 0 | from 1 up",
                "link propose --service ftp://x | --service",
                "link propose --contact Zoë | --contact",
                "link propose nobody | no thing is named",
                "link propose somebody | has no item of its own",
                "link propose --endpoint http://127.0.0.1:1/ | takes no --endpoint",
                "link check --format xml | lines, json",
                "link check annie | annie is linked to no item",
                "link check --store x | takes no --store",
                "link propose --no-such | --no-such",
            })
    void whatIsWrongIsSaid(String line, String said) {
        Result result = run(line.split(" ", -1));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(said);
        assertThat(standIn.requests()).isEmpty();
    }

    private Result propose(String... options) {
        return asking(List.of("link", "propose", "--cache", cache.toString()), options);
    }

    private Result check(String... options) {
        return asking(List.of("link", "check"), options);
    }

    private Result asking(List<String> command, String... options) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of("--service", standIn.address().toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private record Result(int exit, String out, String err) {}

    private Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home.toString()));
        int exit = Main.run(
                all.toArray(String[]::new),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
