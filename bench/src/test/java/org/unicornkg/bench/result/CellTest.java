package org.unicornkg.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CellTest {

    private static final Cell SLOW = new Cell.Measured(10);
    private static final Cell FAST = new Cell.Measured(20);
    private static final Cell WRONG = new Cell.Different(15, "1 row where the first engine has 2");
    private static final Cell FAILED = new Cell.Absent("failed under load: hung up");

    /// The first round, the second, and what counts.
    static final List<List<Cell>> ROUNDS = List.of(
            List.of(SLOW, FAST, FAST),
            List.of(FAST, SLOW, FAST),
            List.of(WRONG, FAST, FAST),
            List.of(FAST, WRONG, FAST),
            List.of(WRONG, FAILED, FAILED),
            List.of(FAST, FAILED, FAILED),
            List.of(FAILED, FAST, FAILED));

    @ParameterizedTest
    @FieldSource("ROUNDS")
    void theHigherRateCountsAndAFailureIsNotForgotten(List<Cell> rounds) {
        assertThat(rounds.get(0).better(rounds.get(1))).isEqualTo(rounds.get(2));
    }
}
