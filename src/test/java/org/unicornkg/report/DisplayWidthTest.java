package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Columns of a terminal.
class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "紙船科技, 8",
        "'，。', 4",
        "「」, 4",
        "ＡＢ, 4",
        "ｱｲ, 2",
        "한글, 4",
        "é, 1",
        "e\u0301, 1",
        "🐯, 2",
        "\uD840\uDC00, 2",
        "¶ ·…, 4",
        "'', 0"
    })
    void widthOfText(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void linesBreakAtBlanksAndBesideWideCharacters() {
        assertThat(WrappedText.lines("one two three", 8)).containsExactly("one two", "three");
        assertThat(WrappedText.lines("紙船科技有限公司", 7)).containsExactly("紙船科", "技有限", "公司");
        assertThat(WrappedText.lines("unbreakable", 4)).containsExactly("unbr", "eaka", "ble");
        assertThat(WrappedText.lines("紙", 1)).containsExactly("紙");
        assertThat(WrappedText.lines("", 4)).isEqualTo(List.of(""));
    }

    @Test
    void nothingMovesTheCursor() {
        assertThat(WrappedText.clean("a\u001B[31mb\r\nc\u202Ed\u0000")).isEqualTo("a [31mb  cd ");
    }
}
