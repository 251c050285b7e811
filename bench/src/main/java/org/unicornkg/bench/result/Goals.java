package org.unicornkg.bench.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How the results stand to what was set as a goal: a ratio each, by its worst case.
public final class Goals {

    private static final String FUSEKI = "Fuseki";
    private static final String STATIC = "static file";
    private static final String OWN = "own";

    private final Results results;
    private final List<String> rows = new ArrayList<>();

    private Goals(Results results) {
        this.results = results;
    }

    public static String markdown(Results results) {
        Goals goals = new Goals(results);
        goals.atLeast("a repeated report, by a static file of its size", 0.7, goals.least(Line.Kind.REPEATED, STATIC));
        for (String graph : results.graphs(Line.Kind.QUERY)) {
            goals.atLeast(
                    "ad-hoc queries, by Fuseki, " + graph + ", geometric mean",
                    3,
                    results.advantage(Line.Kind.QUERY, graph, FUSEKI));
        }
        goals.atLeast(
                "ad-hoc queries, by Virtuoso, own, geometric mean",
                1,
                results.advantage(Line.Kind.QUERY, OWN, "Virtuoso"));
        goals.each(Line.Kind.START, FUSEKI, "start to the first answered report, by Fuseki", 0.6);
        goals.each(Line.Kind.COLD, "arq", "a report on the command line, by arq", 0.5);
        goals.each(Line.Kind.READ, "riot", "load of a release without rules, by riot's parsing", 1.3);
        goals.each(Line.Kind.TRIPLE, FUSEKI, "memory a triple, by Fuseki", 0.6);
        goals.growth();
        return "| what | goal | came out | |\n| --- | ---: | ---: | --- |\n" + String.join("", goals.rows);
    }

    private OptionalDouble least(Line.Kind kind, String other) {
        return results.lines(kind).stream()
                .flatMap(line -> results.advantage(line, other).stream().boxed())
                .mapToDouble(Double::doubleValue)
                .min();
    }

    /// For what is better when it is less: ours by the other's.
    private void each(Line.Kind kind, String other, String what, double most) {
        for (Line line : results.lines(kind)) {
            OptionalDouble advantage = results.advantage(line, other);
            atMost(what + ", " + line.graph(), most, inverse(advantage));
        }
    }

    private static OptionalDouble inverse(OptionalDouble ratio) {
        return ratio.isPresent() ? OptionalDouble.of(1 / ratio.getAsDouble()) : ratio;
    }

    private void growth() {
        Optional<Line> worst = results.lines(Line.Kind.GROWTH).stream()
                .filter(line -> results.value(line, Results.OURS).isPresent())
                .max(Comparator.comparingDouble(
                        line -> results.value(line, Results.OURS).getAsDouble()));
        String what = worst.map(line -> ", worst: " + line.what() + ", " + line.graph())
                .orElse("");
        OptionalDouble value = worst.isPresent() ? results.value(worst.get(), Results.OURS) : OptionalDouble.empty();
        atMost("growth of a query that touches the same rows" + what, 2, value);
    }

    private void atLeast(String what, double goal, OptionalDouble value) {
        row(what, "≥ " + goal, value, value.isPresent() && value.getAsDouble() >= goal, goal);
    }

    private void atMost(String what, double goal, OptionalDouble value) {
        row(what, "≤ " + goal, value, value.isPresent() && value.getAsDouble() <= goal, goal);
    }

    private void row(String what, String goal, OptionalDouble value, boolean isMet, double number) {
        String outcome = value.isEmpty()
                ? "– | not measured"
                : Unit.shown(value.getAsDouble()) + " | "
                        + (isMet ? "met" : "missed by " + missed(value.getAsDouble(), number));
        rows.add("| " + what + " | " + goal + " | " + outcome + " |\n");
    }

    private static String missed(double value, double goal) {
        return "a factor of " + Unit.shown(Math.max(value / goal, goal / value));
    }
}
