package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.release.Language;

class SpokenLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                             | EN",
                "zh-TW,zh;q=0.9,en;q=0.8          | ZH_HANT",
                "fr,zh-Hans-CN;q=0.5,zh-TW;q=0.4  | ZH_HANS",
                "en-GB;q=0.4,zh-CN;q=0.5          | ZH_HANS",
                "zh-TW;q=0,fr                     | EN",
                "fr                               | EN",
                "*                                | EN",
                "no header at all;;               | EN"
            })
    void theFirstThatWeHaveIsTaken(String header, Language language) {
        assertThat(SpokenLanguage.accepted(header)).isEqualTo(language);
    }

    /// Looking through all of them would take the square of their number.
    @Test
    void ofVeryManyLanguagesOnlyTheFirstAreLookedAt() {
        String many = IntStream.range(0, 4_000)
                .mapToObj(i -> "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26))
                .collect(Collectors.joining(","));
        assertThat(SpokenLanguage.accepted("zh-TW," + many)).isEqualTo(Language.ZH_HANT);
        assertThat(SpokenLanguage.accepted(many + ",zh-TW")).isEqualTo(Language.EN);
        assertThat(SpokenLanguage.accepted("a".repeat(10_000))).isEqualTo(Language.EN);
    }
}
