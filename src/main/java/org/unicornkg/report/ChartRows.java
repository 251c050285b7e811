package org.unicornkg.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.View;

/// The rows of a report by the roles that its columns play in a drawing.
final class ChartRows {

    private final Report report;
    private final Links links;
    private final Map<String, Integer> columns = new HashMap<>();

    ChartRows(Report report, View view, Links links) {
        this.report = report;
        this.links = links;
        List<String> names = report.sheet().columns().stream().map(Column::name).toList();
        // A graph has no columns to name: its relations are drawn.
        Map<String, String> roles = report.query().kind() == SavedQuery.Kind.GRAPH
                ? Map.of("source", "subject", "label", "predicate", "target", "object")
                : view.columns();
        roles.forEach((role, column) -> columns.put(role, names.indexOf(column)));
    }

    int size() {
        return report.sheet().rows().size();
    }

    boolean has(String role) {
        return columns.getOrDefault(role, -1) >= 0;
    }

    /// Returns what stands in the column of a role; nothing where it is empty, or no column plays it.
    Optional<Cell> cell(int row, String role) {
        int column = columns.getOrDefault(role, -1);
        return column < 0
                ? Optional.empty()
                : Optional.of(report.sheet().rows().get(row).cells().get(column))
                        .filter(cell -> !(cell instanceof Cell.Empty));
    }

    /// Returns the text in the column of a role; nothing in an empty one.
    String text(int row, String role) {
        return cell(row, role).map(Cell::text).orElse("");
    }

    /// Returns the number in the column of a role.
    Optional<BigDecimal> number(int row, String role) {
        return cell(row, role).flatMap(ChartRows::number);
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (!(cell instanceof Cell.Value value)
                || !value.isNumberOrDate()
                || value.text().length() > 100) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(value.text().strip()));
        } catch (NumberFormatException e) {
            // A date, or a number that is none, such as INF.
            return Optional.empty();
        }
    }

    /// Returns the text in a column that a drawing knows by its name alone, such as `bound`.
    String named(int row, String column) {
        List<Column> all = report.sheet().columns();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(column)) {
                return report.sheet().rows().get(row).cells().get(i).text();
            }
        }
        return "";
    }

    String address(Cell cell) {
        return cell instanceof Cell.Thing thing ? links.to(thing.iri()).orElse("") : "";
    }

    String doubt(int row) {
        return Doubt.of(report.sheet().rows().get(row), report.sheet().columns())
                .map(Doubt::id)
                .orElse("");
    }

    /// Returns the rows by what is drawn of them: those that say the same have one mark. Rows of which nothing can be
    /// drawn are left out.
    <T> Map<T, List<Integer>> grouped(Function<Integer, Optional<T>> drawn) {
        Map<T, List<Integer>> grouped = new LinkedHashMap<>();
        for (int row = 0; row < size(); row++) {
            int at = row;
            drawn.apply(row)
                    .ifPresent(key -> grouped.computeIfAbsent(key, fresh -> new ArrayList<>())
                            .add(at));
        }
        return grouped;
    }

    /// Returns how many rows are in none of the groups.
    int undrawn(Map<?, List<Integer>> grouped) {
        return size() - grouped.values().stream().mapToInt(List::size).sum();
    }
}
