package org.unicornkg.bench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The charts that results give.
public final class Charts {

    private static final String SMALL = ", small";

    private Charts() {}

    /// Returns how many ad-hoc queries a second each engine answers, by the size of the graph.
    ///
    /// @param sizes triples by the name of the graph
    public static String queries(Results results, Map<String, Long> sizes) {
        List<Chart.Series> series = new ArrayList<>();
        for (String engine : results.engines(Line.Kind.QUERY)) {
            List<Double> x = new ArrayList<>();
            List<Double> y = new ArrayList<>();
            sizes.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(size -> {
                OptionalDouble mean = mean(results, size.getKey(), engine);
                if (mean.isPresent()) {
                    x.add(size.getValue().doubleValue());
                    y.add(mean.getAsDouble());
                }
            });
            if (!x.isEmpty()) {
                series.add(new Chart.Series(engine, x, y));
            }
        }
        return new Chart(
                        "Ad-hoc queries about a small company, never the same twice",
                        "triples",
                        "requests a second, geometric mean",
                        series)
                .svg();
    }

    private static OptionalDouble mean(Results results, String graph, String engine) {
        OptionalDouble logarithm = results.lines(Line.Kind.QUERY).stream()
                .filter(line -> line.graph().equals(graph) && line.what().endsWith(SMALL))
                .flatMap(line -> results.value(line, engine).stream().boxed())
                .mapToDouble(Math::log)
                .average();
        return logarithm.isPresent() ? OptionalDouble.of(Math.exp(logarithm.getAsDouble())) : logarithm;
    }
}
