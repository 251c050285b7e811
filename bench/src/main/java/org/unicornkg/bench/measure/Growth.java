package org.unicornkg.bench.measure;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import org.unicornkg.bench.result.Cell;
import org.unicornkg.bench.result.Line;
import org.unicornkg.bench.result.Results;
import org.unicornkg.bench.result.Unit;

/// What follows from the numbers of a small and of a large graph.
///
/// @param small the name of one
/// @param large and of the other
public record Growth(Results results, String small, String large) {

    private static final String SMALL_QUESTION = ", small";

    /// Puts down how much dearer a question is in the large graph that touches the same rows in both.
    public void ofCost() {
        for (Line line : results.lines(Line.Kind.QUERY)) {
            if (line.graph().equals(small) && line.what().endsWith(SMALL_QUESTION)) {
                put(line, Line.Kind.GROWTH, Unit.TIMES, (before, after) -> before / after);
            }
        }
    }

    /// Puts down how many bytes one more triple takes: what a server takes without any is left out by this.
    ///
    /// @param triples by graph
    public void ofMemory(Map<String, Long> triples) {
        long more = Objects.requireNonNull(triples.get(large)) - Objects.requireNonNull(triples.get(small));
        for (Line line : results.lines(Line.Kind.MEMORY)) {
            if (line.graph().equals(small)) {
                put(line, Line.Kind.TRIPLE, Unit.BYTES, (before, after) -> (after - before) * 1e6 / more);
            }
        }
    }

    private void put(Line line, Line.Kind kind, Unit unit, DoubleBinaryOperator relation) {
        Line later = new Line(line.kind(), line.what(), large, line.unit());
        Line growth = new Line(kind, line.what(), small + " to " + large, unit);
        results.of(line).keySet().forEach(engine -> {
            OptionalDouble before = results.value(line, engine);
            OptionalDouble after = results.value(later, engine);
            if (before.isPresent() && after.isPresent()) {
                double value = relation.applyAsDouble(before.getAsDouble(), after.getAsDouble());
                results.put(growth, engine, new Cell.Measured(value));
            }
        });
    }
}
