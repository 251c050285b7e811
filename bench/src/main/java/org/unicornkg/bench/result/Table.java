package org.unicornkg.bench.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Results as tables of Markdown, one for each kind. A number of another engine has behind it how many times better
/// ours is; what is no number says why, below the table.
public final class Table {

    private final Results results;
    /// Reasons and the marks that refer to them.
    private final Map<String, String> notes = new LinkedHashMap<>();

    private Table(Results results) {
        this.results = results;
    }

    public static String markdown(Results results) {
        Table table = new Table(results);
        StringBuilder text = new StringBuilder();
        for (Line.Kind kind : Line.Kind.values()) {
            if (!results.lines(kind).isEmpty()) {
                text.append(table.of(kind)).append('\n');
            }
        }
        table.notes.forEach((note, mark) ->
                text.append("- ").append(mark).append(' ').append(note).append('\n'));
        return text.toString().strip() + "\n";
    }

    private String of(Line.Kind kind) {
        List<String> engines = results.engines(kind);
        StringBuilder text = new StringBuilder();
        text.append("| ").append(kind.words()).append(" | graph | unit | ");
        text.append(String.join(" | ", engines)).append(" |\n");
        text.append("| --- ".repeat(3)).append("| ---: ".repeat(engines.size())).append("|\n");
        for (Line line : results.lines(kind)) {
            text.append(row(line, engines));
        }
        if (kind == Line.Kind.QUERY) {
            for (String graph : results.graphs(kind)) {
                text.append(mean(graph, engines));
            }
        }
        return text.toString();
    }

    private String row(Line line, List<String> engines) {
        String cells = engines.stream().map(engine -> cell(line, engine)).collect(Collectors.joining(" | "));
        return "| " + String.join(" | ", line.what(), line.graph(), line.unit().words(), cells) + " |\n";
    }

    private String mean(String graph, List<String> engines) {
        List<String> cells = new ArrayList<>();
        for (String engine : engines) {
            OptionalDouble advantage = results.advantage(Line.Kind.QUERY, graph, engine);
            cells.add(advantage.isPresent() ? "×" + Unit.shown(advantage.getAsDouble()) : "");
        }
        return cells.stream().allMatch(String::isEmpty)
                ? ""
                : "| **geometric mean of the advantage** | " + graph + " | | " + String.join(" | ", cells) + " |\n";
    }

    private String cell(Line line, String engine) {
        @Nullable Cell cell = results.of(line).get(engine);
        if (cell == null) {
            return "";
        }
        return switch (cell) {
            case Cell.Measured measured -> Unit.shown(measured.value()) + advantage(line, engine);
            case Cell.Different different -> Unit.shown(different.value()) + " " + mark("differs: " + different.how());
            case Cell.Over over -> "> " + over.seconds() + " s";
            case Cell.Absent absent -> "– " + mark(absent.why());
        };
    }

    private String advantage(Line line, String engine) {
        OptionalDouble advantage = results.advantage(line, engine);
        return engine.equals(Results.OURS) || advantage.isEmpty()
                ? ""
                : " (×" + Unit.shown(advantage.getAsDouble()) + ")";
    }

    private String mark(String note) {
        return Objects.requireNonNull(
                notes.computeIfAbsent(note.replace("|", "\\|"), any -> "[" + (notes.size() + 1) + "]"));
    }
}
