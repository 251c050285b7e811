package org.unicornkg.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalsTest {

    @Test
    void eachGoalIsMetOrMissedBySoMuch() {
        Results results = new Results();
        Line query = new Line(Line.Kind.QUERY, "founders, small", "own", Unit.REQUESTS);
        results.put(query, Results.OURS, new Cell.Measured(4000));
        results.put(query, "Fuseki", new Cell.Measured(1000));
        results.put(query, "Virtuoso", new Cell.Measured(5000));
        Line start = new Line(Line.Kind.START, "founders", "own", Unit.SECONDS);
        results.put(start, Results.OURS, new Cell.Measured(1.2));
        results.put(start, "Fuseki", new Cell.Measured(1));

        assertThat(Goals.markdown(results))
                .contains("| ad-hoc queries, by Fuseki, own, geometric mean | ≥ 3.0 | 4.00 | met |")
                .contains(
                        "| ad-hoc queries, by Virtuoso, own, geometric mean | ≥ 1.0 | 0.800 | missed by a factor of 1.25 |")
                .contains(
                        "| start to the first answered report, by Fuseki, own | ≤ 0.6 | 1.20 | missed by a factor of 2.00 |")
                .contains("| a repeated report, by a static file of its size | ≥ 0.7 | – | not measured |");
    }
}
