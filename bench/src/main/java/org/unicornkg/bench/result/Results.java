package org.unicornkg.bench.result;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// All that came out, in the order in which it did.
public final class Results {

    /// How the table calls our own server.
    public static final String OURS = "ours";

    private final Map<Line, Map<String, Cell>> cells = new LinkedHashMap<>();

    /// Puts down what came out for an engine.
    public void put(Line line, String engine, Cell cell) {
        cells.computeIfAbsent(line, any -> new LinkedHashMap<>()).put(engine, cell);
    }

    /// Returns the lines of a kind.
    public List<Line> lines(Line.Kind kind) {
        return cells.keySet().stream().filter(line -> line.kind() == kind).toList();
    }

    /// Returns what came out on a line, by engine.
    public Map<String, Cell> of(Line line) {
        return cells.getOrDefault(line, Map.of());
    }

    /// Returns a number that may be compared.
    public OptionalDouble value(Line line, String engine) {
        Cell cell = of(line).get(engine);
        return cell == null ? OptionalDouble.empty() : cell.comparable();
    }

    /// Returns all engines that have a cell of a kind, ours first.
    public List<String> engines(Line.Kind kind) {
        Set<String> engines = new LinkedHashSet<>();
        engines.add(OURS);
        lines(kind).forEach(line -> engines.addAll(of(line).keySet()));
        return List.copyOf(engines);
    }

    /// Returns the graphs on which something of a kind was measured.
    public List<String> graphs(Line.Kind kind) {
        return lines(kind).stream().map(Line::graph).distinct().toList();
    }

    /// Returns how many times better ours is than another engine, each line of a kind and graph counting the same (the
    /// geometric mean); nothing where no line has both.
    public OptionalDouble advantage(Line.Kind kind, String graph, String other) {
        List<Double> logarithms = lines(kind).stream()
                .filter(line -> line.graph().equals(graph))
                .flatMap(line -> advantage(line, other).stream().boxed())
                .map(Math::log)
                .toList();
        OptionalDouble mean =
                logarithms.stream().mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? OptionalDouble.of(Math.exp(mean.getAsDouble())) : mean;
    }

    /// Returns how many times better ours is than another engine on one line.
    public OptionalDouble advantage(Line line, String other) {
        OptionalDouble ours = value(line, OURS);
        OptionalDouble theirs = value(line, other);
        return ours.isPresent() && theirs.isPresent()
                ? OptionalDouble.of(line.unit().advantage(ours.getAsDouble(), theirs.getAsDouble()))
                : OptionalDouble.empty();
    }
}
