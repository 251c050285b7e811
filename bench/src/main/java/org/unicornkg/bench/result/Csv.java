package org.unicornkg.bench.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Results as a file of RFC 4180, one line a cell, and back.
public final class Csv {

    private static final String HEAD = "kind,what,graph,engine,unit,outcome,value,note";

    private Csv() {}

    public static String text(Results results) {
        StringBuilder text = new StringBuilder(HEAD + "\n");
        for (Line.Kind kind : Line.Kind.values()) {
            for (Line line : results.lines(kind)) {
                results.of(line).forEach((engine, cell) -> {
                    List<String> fields = new ArrayList<>(List.of(
                            kind.name().toLowerCase(Locale.ROOT),
                            line.what(),
                            line.graph(),
                            engine,
                            line.unit().name().toLowerCase(Locale.ROOT)));
                    fields.addAll(fields(cell));
                    text.append(String.join(
                                    ",", fields.stream().map(Csv::quoted).toList()))
                            .append('\n');
                });
            }
        }
        return text.toString();
    }

    private static List<String> fields(Cell cell) {
        return switch (cell) {
            case Cell.Measured measured -> List.of("measured", Double.toString(measured.value()), "");
            case Cell.Different different -> List.of("different", Double.toString(different.value()), different.how());
            case Cell.Over over -> List.of("over", Long.toString(over.seconds()), "");
            case Cell.Absent absent -> List.of("absent", "", absent.why());
        };
    }

    /// Reads what [#text] wrote.
    public static Results read(Path file) throws IOException {
        Results results = new Results();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            List<String> fields = fields(line);
            Line.Kind kind = Line.Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
            Unit unit = Unit.valueOf(fields.get(4).toUpperCase(Locale.ROOT));
            results.put(new Line(kind, fields.get(1), fields.get(2), unit), fields.get(3), cell(fields));
        }
        return results;
    }

    private static Cell cell(List<String> fields) {
        String value = fields.get(6);
        String note = fields.get(7);
        return switch (fields.get(5)) {
            case "measured" -> new Cell.Measured(Double.parseDouble(value));
            case "different" -> new Cell.Different(Double.parseDouble(value), note);
            case "over" -> new Cell.Over(Long.parseLong(value));
            default -> new Cell.Absent(note);
        };
    }

    private static String quoted(String field) {
        String flat = field.replaceAll("\\s+", " ");
        return flat.matches("[^,\"]*") ? flat : '"' + flat.replace("\"", "\"\"") + '"';
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
