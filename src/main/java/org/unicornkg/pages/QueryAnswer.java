package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unicornkg.report.Cell;
import org.unicornkg.report.Row;
import org.unicornkg.report.Sheet;

/// What a query of the endpoint answers, as its page shows it.
public sealed interface QueryAnswer {

    /// The answer of a SELECT query: the first of its rows.
    record Rows(Sheet sheet) implements QueryAnswer {

        /// A query can join the whole graph into one cell; a page shows how it begins.
        private static final int LONGEST_TEXT = 2_000;

        public Rows {
            sheet = new Sheet(
                    sheet.columns(),
                    sheet.hasEvidence(),
                    sheet.rows().stream().map(Rows::clipped).toList(),
                    sheet.cutAt(),
                    sheet.unanswered(),
                    sheet.language());
        }

        private static Row clipped(Row row) {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.replaceAll(Rows::clipped);
            return new Row(cells, row.evidence());
        }

        private static Cell clipped(Cell cell) {
            return switch (cell) {
                case Cell.Value value -> {
                    boolean isShort = value.text().length() <= LONGEST_TEXT;
                    yield new Cell.Value(
                            shown(value), value.datatype(), value.language(), value.isNumberOrDate() && isShort);
                }
                case Cell.Thing thing -> new Cell.Thing(thing.iri(), shown(thing), thing.language(), thing.item());
                case Cell.Empty empty -> empty;
            };
        }

        private static String shown(Cell cell) {
            return Seen.start(Seen.lines(cell.text()), LONGEST_TEXT);
        }
    }

    /// The answer of an ASK query.
    record Truth(boolean isSo) implements QueryAnswer {}

    /// The answer of a CONSTRUCT or DESCRIBE query.
    ///
    /// @param turtle the first of its triples in Turtle
    /// @param size the number of triples in it
    /// @param cutAt the most triples that a page shows, where there are more
    record Graph(String turtle, int size, OptionalInt cutAt) implements QueryAnswer {

        private static final int LONGEST_TEXT = 60_000;
        private static final String PREFIX = "PREFIX ";

        public Graph {
            turtle = Seen.start(Seen.lines(withoutIdlePrefixes(turtle)), LONGEST_TEXT);
        }

        /// The writer declares every prefix of the house; a reader wants those that are used.
        private static String withoutIdlePrefixes(String turtle) {
            List<String> lines = turtle.lines().toList();
            List<String> head =
                    lines.stream().takeWhile(line -> line.startsWith(PREFIX)).toList();
            String body = String.join("\n", lines.subList(head.size(), lines.size()));
            return Stream.concat(
                            head.stream()
                                    .filter(line ->
                                            body.contains(line.substring(PREFIX.length(), line.indexOf(':') + 1))),
                            Stream.of(body.strip()))
                    .collect(Collectors.joining("\n"));
        }
    }
}
