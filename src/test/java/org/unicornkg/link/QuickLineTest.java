package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No value breaks its line, and no comment ends before its end.
final class QuickLineTest {

    @ParameterizedTest
    @CsvSource({
        "2024, +2024-00-00T00:00:00Z/9",
        "2024-08, +2024-08-00T00:00:00Z/10",
        "2024-08-16, +2024-08-16T00:00:00Z/11"
    })
    void aDateHasItsPrecision(String date, String value) {
        assertThat(QuickLine.time(date)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-0044", "12024", "2024-08-16T10:00:00", "2024-08-16\tP31", "24"})
    void whatIsNoDateIsNone(String text) {
        assertThat(QuickLine.time(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\tb",
                "a\nb",
                "a\rb",
                "a\"b",
                "a\"\tP31\tQ1\t\"",
                "a|b",
                "a||Q1",
                "a /* b",
                "b */",
                "a\u2028b",
                "a\u202eb",
                "a\u0000",
                " a",
                "a  b"
            })
    void whatTheSyntaxCannotWriteIsNotWritten(String text) {
        assertThat(QuickLine.text(text)).isEmpty();
    }

    @Test
    void namesAreWrittenAsTheyAre() {
        assertThat(QuickLine.text("月之暗面 (Moonshot's) #1 \\n")).contains("\"月之暗面 (Moonshot's) #1 \\n\"");
    }

    @Test
    void nothingEndsAComment() {
        assertThat(QuickLine.comment("a */ b\nQ1\tP31\tQ5 || c /* \u2028d"))
                .isEqualTo("/* a * / b Q1 P31 Q5 // c / * d */\n");
    }

    @Test
    void whatShouldNotBeMadeIsAComment() {
        List<String> cells = List.of("Q90000001", "P90000001", "Q90000002");
        assertThat(new QuickLine(cells, "note", Optional.empty()).written())
                .isEqualTo("/* note */\nQ90000001\tP90000001\tQ90000002\n");
        assertThat(new QuickLine(cells, "note", Optional.of("why")).written())
                .isEqualTo("/* not active: why: note: Q90000001 P90000001 Q90000002 */\n");
    }
}
