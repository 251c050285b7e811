package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.query.SmallRelease;

/// `kg report` in this process, over the made-up release.
class ReportCommandTest {

    private static final String RELEASE = SmallRelease.RELEASE.digest().hex();
    private static final String ESCAPE = "\u001B[";

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "sparql-json"})
    void whatAFormatCannotSayStandsOnStandardError(String format) {
        Result result = run(Screen.NONE, "report", "who-left", "--format", format);

        assertThat(result.exit).isZero();
        assertThat(result.err)
                .startsWith("cite: Unicorn KG, ")
                .contains("https://w3id.org/unicorn-kg/reports/who-left?release=" + RELEASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "markdown", "html"})
    void otherFormatsSayAllThemselves(String format) {
        Result result = run(Screen.NONE, "report", "who-left", "--format", format);

        assertThat(result.err).isEmpty();
        assertThat(result.out).contains(RELEASE.substring(0, 12));
    }

    @Test
    void coloursAreForTerminals() {
        Screen screen = new Screen(OptionalInt.of(60), true);
        Screen plain = new Screen(OptionalInt.of(60), false);

        assertThat(run(screen, "report", "who-left").out).contains(ESCAPE);
        assertThat(run(plain, "report", "who-left").out).doesNotContain(ESCAPE);
        assertThat(run(Screen.NONE, "report", "who-left").out).doesNotContain(ESCAPE);
        assertThat(run(screen, "report", "who-left", "--format", "csv").out).doesNotContain(ESCAPE);
    }

    @Test
    void noColorIsHeeded() {
        assertThat(Screen.isColoured(Map.of())).isTrue();
        assertThat(Screen.isColoured(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Screen.isColoured(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Screen.isColoured(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void quotesStandUnderTheRow() {
        Result with = run(
                Screen.NONE,
                "report",
                "who-left",
                "--lang",
                "zh-Hant",
                "--sources",
                "src/test/resources/report/sources");

        assertThat(with.out).contains("\n  leaflet ¶1 「甲某離開範例智能。」\n");
        assertThat(run(Screen.NONE, "report", "who-left", "--lang", "zh-Hant").out)
                .doesNotContain("「");
    }

    @Test
    void aCitationStandsAlone() {
        Result bibtex =
                run(Screen.NONE, "report", "who-left", "--cite", "bibtex", "--site", "https://kg.example.org/a");
        Result text = run(Screen.NONE, "report", "moves", "--cite", "text", "--lang", "zh-Hant");

        assertThat(bibtex.out)
                .startsWith("@misc{")
                .endsWith("}\n")
                .contains("url = {https://kg.example.org/a/reports/who-left?");
        assertThat(text.out.lines()).hasSize(1);
        assertThat(text.out).startsWith("Unicorn KG，〈誰從哪家公司轉到哪家公司〉");
        assertThat(run(Screen.NONE, "report", "who-left", "--cite", "apa").exit).isEqualTo(2);
    }

    @Test
    void pinsAreHeld() {
        assertThat(run(Screen.NONE, "report", "who-left", "--release", RELEASE).exit)
                .isZero();
        Result other = run(Screen.NONE, "report", "who-left", "--release", "0".repeat(12));

        assertThat(other.exit).isEqualTo(2);
        assertThat(other.out).isEmpty();
        assertThat(other.err).contains("another release", "docs/errors.md#superseded");
    }

    @Test
    void aGraphIsTurtle() {
        Result turtle = run(Screen.NONE, "report", "moves", "-p", "organization=Example AI");

        assertThat(turtle.out).startsWith("# release ").contains("id:a-person").doesNotContain("id:b-person");
        assertThat(turtle.err).isEmpty();
        assertThat(run(Screen.NONE, "report", "moves", "--format", "rdfxml").err)
                .startsWith("cite: ");
    }

    @ParameterizedTest
    @CsvSource({"moves, csv, turtle", "who-left, turtle, sparql-json"})
    void aGraphIsNoTableAndATableNoGraph(String report, String format, String offered) {
        Result result = run(Screen.NONE, "report", report, "--format", format);

        assertThat(result.exit).isEqualTo(2);
        assertThat(result.err).contains(offered, "#not-acceptable");
    }

    @Test
    void theListMarksGraphs() {
        assertThat(run(Screen.NONE, "reports").out).contains("Who moved from which company to which (graph)");
        assertThat(run(Screen.NONE, "reports", "moves").out).contains("gives    a graph, as turtle");
    }

    private static Result run(Screen screen, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", SmallRelease.HOME.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                screen);
        int exit = Main.run(all.toArray(String[]::new), terminal);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private record Result(int exit, String out, String err) {}
}
