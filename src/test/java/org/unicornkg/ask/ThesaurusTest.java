package org.unicornkg.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {

    private static final Thesaurus THESAURUS = Thesaurus.read();
    private static final Part LEAVE = new Part.Meant("leave");
    private static final Part WHO = new Part.Meant("who");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who left?",
                "who has been leaving",
                "WHO LEAVES",
                "誰離開了",
                "谁离开了",
                "who jumped ship",
                "who’s leaving"
            })
    void bothLanguagesAndAllFormsMeanTheSame(String text) {
        assertThat(THESAURUS.parts(text)).as(text).containsExactly(WHO, LEAVE);
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(THESAURUS.parts("walked out")).containsExactly(LEAVE);
        assertThat(THESAURUS.parts("離開過")).containsExactly(LEAVE);
    }

    @Test
    void oneSlipIsForgivenInALongWord() {
        assertThat(THESAURUS.parts("valutaion")).isEqualTo(THESAURUS.parts("valuation"));
        assertThat(THESAURUS.parts("lefd")).containsExactly(new Part.Unknown("lefd", false));
    }

    @Test
    void whatIsUnknownStays() {
        assertThat(THESAURUS.parts("who left DeepSeek 宇樹"))
                .isEqualTo(List.of(
                        WHO,
                        LEAVE,
                        new Part.Unknown("deepseek", true),
                        new Part.Unknown("宇", false),
                        new Part.Unknown("树", false)));
    }

    @Test
    void particlesAndNumbersAreKeptApart() {
        assertThat(THESAURUS.parts("for 10 million"))
                .containsExactly(new Part.Particle("for"), new Part.Digits("10"), new Part.Digits("million"));
    }
}
