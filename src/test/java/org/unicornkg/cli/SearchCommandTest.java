package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `kg search`: a list for a person, JSON for a program, and bold only on a terminal.
final class SearchCommandTest {

    private static final Screen TERMINAL = new Screen(OptionalInt.of(80), true);
    private static final String BOLD = "\u001B[1m";

    @Test
    void aPersonReadsALineForEachThing() {
        assertThat(run(Screen.NONE, "search", "資本", "--class", "investor", "--lang", "zh-Hant", "--limit", "2"))
                .isEqualTo(new Result(0, """
                        博裕資本  boyu-capital     創投機構  博裕資本
                        華山資本  huashan-capital  創投機構  华山资本
                        2 項
                        """, ""));
    }

    @Test
    void onATerminalWhatWasMetIsBold() {
        assertThat(run(TERMINAL, "search", "shot", "--limit", "1").out()).contains("Moon" + BOLD + "shot\u001B[0m");
        assertThat(run(Screen.NONE, "search", "shot").out()).doesNotContain("\u001B");
    }

    @Test
    void aProgramReadsJson() {
        assertThat(run(TERMINAL, "search", "kimi", "--limit", "1", "--format", "json")
                        .out())
                .isEqualTo("{\"text\":\"kimi\",\"lang\":\"en\",\"hits\":["
                        + "{\"iri\":\"https://w3id.org/unicorn-kg/id/kimi\",\"slug\":\"kimi\",\"label\":\"Kimi\","
                        + "\"type\":\"application\",\"wikidata\":\"Q131993396\",\"name\":\"Kimi\",\"start\":0,\"end\":4,\"rank\":\"exact\","
                        + "\"score\":0.925}],\"count\":1}\n");
    }

    @Test
    void nothingFoundIsNoError() {
        assertThat(run(Screen.NONE, "search", "zzzzzz")).isEqualTo(new Result(0, "nothing found\n", ""));
        assertThat(run(Screen.NONE, "search", "x".repeat(10_000)).exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "' ', --limit, 1, needs a text",
        "kimi, --limit, 0, from 1 up",
        "kimi, --limit, ten, --limit",
        "kimi, --class, kg:Nothing, no class is named",
        "kimi, --format, xml, 'table, json'"
    })
    void whatIsWrongIsSaid(String text, String option, String value, String said) {
        Result result = run(Screen.NONE, "search", text, option, value);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(said);
    }

    private record Result(int exit, String out, String err) {}

    private static Result run(Screen screen, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        screen));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
