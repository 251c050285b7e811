package org.unicornkg.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    private final Line line = new Line(Line.Kind.QUERY, "founders, small", "10k", Unit.REQUESTS);

    @Test
    void aNumberHasBehindItHowManyTimesBetterOursIs() {
        Results results = new Results();
        results.put(line, Results.OURS, new Cell.Measured(3000));
        results.put(line, "Fuseki", new Cell.Measured(1000));

        assertThat(Table.markdown(results))
                .contains("| founders, small | 10k | requests/s | 3,000 | 1,000 (×3.00) |")
                .contains("| **geometric mean of the advantage** | 10k | | ×1.00 | ×3.00 |");
    }

    @Test
    void lessIsBetterForSeconds() {
        Line start = new Line(Line.Kind.START, "founders", "own", Unit.SECONDS);
        Results results = new Results();
        results.put(start, Results.OURS, new Cell.Measured(1));
        results.put(start, "Fuseki", new Cell.Measured(4));

        assertThat(Table.markdown(results)).contains("| 1.00 | 4.00 (×4.00) |");
    }

    @Test
    void whatIsNoNumberSaysWhy() {
        Results results = new Results();
        results.put(line, Results.OURS, new Cell.Measured(3000));
        results.put(line, "RDF4J", new Cell.Over(30));
        results.put(line, "Virtuoso", new Cell.Absent("not installed"));
        results.put(line, "Oxigraph", new Cell.Different(12, "1 row where the first engine has 2"));

        assertThat(Table.markdown(results))
                .contains("| 3,000 | > 30 s | – [1] | 12.0 [2] |")
                .contains("[1] not installed")
                .contains("[2] differs: 1 row where the first engine has 2");
    }

    @Test
    void aWrongAnswerIsNotCompared() {
        Results results = new Results();
        results.put(line, Results.OURS, new Cell.Measured(3000));
        results.put(line, "Fuseki", new Cell.Different(1000, "other rows"));

        assertThat(results.advantage(line, "Fuseki")).isEmpty();
    }
}
