package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.report.Cell;
import org.unicornkg.report.CitedClaim;
import org.unicornkg.report.Report;
import org.unicornkg.report.Reporter;
import org.unicornkg.report.Row;

/// What one saved query says of one company.
///
/// @param address of the whole report
/// @param lines one of all rows that show the same
/// @param left how many more there are
record Compared(String address, List<Line> lines, int left) {

    private static final int MOST = 12;

    Compared {
        lines = List.copyOf(lines);
    }

    /// A line of a cell.
    ///
    /// @param cells that are not empty
    /// @param doubt why it is no plain fact; absent where it is one
    /// @param evidence what it rests on
    record Line(List<Cell> cells, Optional<String> doubt, List<CitedClaim> evidence) {

        Line {
            cells = List.copyOf(cells);
            evidence = List.copyOf(evidence);
        }
    }

    static Compared of(
            Knowledge knowledge, Reporter reporter, Aspect aspect, String slug, Reader reader, Limits limits) {
        SavedQuery query = knowledge.catalogue().get(aspect.query());
        Arguments arguments = Arguments.read(query, Map.of(aspect.parameter(), List.of(slug)), knowledge.names());
        Report report = reporter.run(query, arguments, reader.language(), limits);
        List<Line> lines = lines(report, aspect);
        return new Compared(
                reader.to(ReportAddress.of(query, arguments).toString()),
                lines.stream().limit(MOST).toList(),
                Math.max(0, lines.size() - MOST));
    }

    private static List<Line> lines(Report report, Aspect aspect) {
        List<String> names =
                report.sheet().columns().stream().map(column -> column.name()).toList();
        Map<List<String>, Line> lines = new LinkedHashMap<>();
        for (Row row : report.sheet().rows()) {
            List<Cell> cells = new ArrayList<>();
            for (String column : aspect.columns()) {
                Cell cell = row.cells().get(names.indexOf(column));
                if (!cell.text().isEmpty()) {
                    cells.add(cell);
                }
            }
            if (!cells.isEmpty()) {
                lines.putIfAbsent(
                        cells.stream().map(Cell::text).toList(),
                        new Line(cells, report.sheet().doubt(row), row.evidence()));
            }
        }
        return List.copyOf(lines.values());
    }
}
