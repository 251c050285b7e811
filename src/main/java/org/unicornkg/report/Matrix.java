package org.unicornkg.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How often, or how much, where a thing meets another.
///
/// @param names labels of the lines, the fullest first
/// @param columns labels of the columns, likewise
/// @param fields where there is anything
/// @param undrawn rows that lack either
/// @param more fields that are left out
public record Matrix(List<String> names, List<String> columns, List<Field> fields, int undrawn, int more)
        implements Chart {

    public Matrix {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /// Where a line and a column meet.
    ///
    /// @param line number of the line, from 0
    /// @param column likewise
    /// @param value how many rows there are, or the sum of their numbers
    /// @param rows numbers of these rows
    record Field(int line, int column, BigDecimal value, List<Integer> rows) {
        Field {
            rows = List.copyOf(rows);
        }
    }

    private record Place(String line, String column) {}

    static Matrix of(ChartRows rows) {
        Map<Place, List<Integer>> grouped = rows.grouped(row -> {
            Optional<Cell> line = rows.cell(row, "row");
            Optional<Cell> column = rows.cell(row, "column");
            boolean isDrawn = !rows.has("value") || rows.number(row, "value").isPresent();
            return line.filter(cell -> isDrawn)
                    .flatMap(one -> column.map(other -> new Place(one.text(), other.text())));
        });
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        grouped.forEach((place, numbers) -> {
            lines.merge(place.line, numbers.size(), Integer::sum);
            columns.merge(place.column, numbers.size(), Integer::sum);
        });
        List<String> lineOrder = fullestFirst(lines);
        List<String> columnOrder = fullestFirst(columns);
        List<Field> fields = grouped.entrySet().stream()
                .limit(MOST_MARKS)
                .map(entry -> new Field(
                        lineOrder.indexOf(entry.getKey().line),
                        columnOrder.indexOf(entry.getKey().column),
                        value(rows, entry.getValue()),
                        entry.getValue()))
                .toList();
        return new Matrix(lineOrder, columnOrder, fields, rows.undrawn(grouped), grouped.size() - fields.size());
    }

    private static BigDecimal value(ChartRows rows, List<Integer> numbers) {
        return rows.has("value")
                ? numbers.stream()
                        .flatMap(row -> rows.number(row, "value").stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.valueOf(numbers.size());
    }

    private static List<String> fullestFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public int lines() {
        return names.size();
    }

    @Override
    public boolean isDoubtful() {
        return false;
    }

    @Override
    public int marks() {
        return fields.size();
    }

    @Override
    public String json() {
        return ChartJson.of(this);
    }
}
