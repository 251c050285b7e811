package org.unicornkg.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointInTimeTest {

    private static final LocalDate LATEST = LocalDate.of(2024, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who left as of 2024-06-15? | 2024-06-15",
                "who left by June 2024 | 2024-06-30",
                "who left before June 2024 | 2024-05-31",
                "who left before 2024 | 2023-12-31",
                "who left by the end of February 2024 | 2024-02-29",
                "who left before the end of 2023 | 2023-12-31",
                "who left until 3 April 2024 | 2024-04-03",
                "who left until April 3rd, 2024 | 2024-04-03",
                "who left up to March? | 2024-03-31",
                "who left by the end of December | 2023-12-31",
                "截至2024年4月誰離開了 | 2024-04-30",
                "截至 2024 年 4 月 5 日誰離開了 | 2024-04-05",
                "2023年底以前誰離開了 | 2023-12-31",
                "2024年6月以前誰離開了 | 2024-05-31",
                "截至3月底谁离开了 | 2024-03-31",
                "到2024年2月為止誰離開了 | 2024-02-29",
            })
    void theLastDayThatCounts(String question, LocalDate day) {
        assertThat(PointInTime.in(question, LATEST))
                .as(question)
                .get()
                .extracting(PointInTime::day)
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who left 01.AI?",
                "who left by car",
                "may I ask who left",
                "founded in 2023",
                "before 30 February 2024",
                "2024年誰離開了",
                "前零一萬物副總裁",
                "360智腦",
            })
    void noDateIsMadeUp(String question) {
        assertThat(PointInTime.in(question, LATEST)).as(question).isEmpty();
    }
}
