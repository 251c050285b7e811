package org.unicornkg.bench.measure;

import java.util.OptionalDouble;
import org.unicornkg.bench.result.Cell;
import org.unicornkg.bench.result.Line;
import org.unicornkg.bench.result.Results;
import org.unicornkg.bench.result.Unit;

/// How much dearer a question becomes that touches the same rows in a small graph and in a large one.
public final class Growth {

    private static final String SMALL = ", small";

    private Growth() {}

    /// Puts down the cost in the large graph by that in the small one, for each engine and question about a small
    /// company.
    public static void measure(Results results, String small, String large) {
        for (Line line : results.lines(Line.Kind.QUERY)) {
            if (!line.graph().equals(small) || !line.what().endsWith(SMALL)) {
                continue;
            }
            Line later = new Line(line.kind(), line.what(), large, line.unit());
            Line growth = new Line(Line.Kind.GROWTH, line.what(), small + " to " + large, Unit.TIMES);
            results.of(line).keySet().forEach(engine -> {
                OptionalDouble before = results.value(line, engine);
                OptionalDouble after = results.value(later, engine);
                if (before.isPresent() && after.isPresent()) {
                    results.put(growth, engine, new Cell.Measured(before.getAsDouble() / after.getAsDouble()));
                }
            });
        }
    }
}
