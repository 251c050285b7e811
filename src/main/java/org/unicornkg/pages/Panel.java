package org.unicornkg.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.View;
import org.unicornkg.release.Language;
import org.unicornkg.report.Cell;
import org.unicornkg.report.Doubt;
import org.unicornkg.report.Report;
import org.unicornkg.report.Reporter;
import org.unicornkg.report.Row;
import org.unicornkg.search.Names;

/// A part of the page of a thing: a saved query about it, with the first rows of the answer.
///
/// @param query the saved query
/// @param arguments the thing, and what the query cannot do without
/// @param thing that it is about
/// @param report the answer; absent where it took too long
/// @param shown rows that stand in the page, if there are as many
record Panel(SavedQuery query, Arguments arguments, Node thing, Optional<Report> report, int shown) {

    /// Rows that stand in the page at most.
    private static final int MOST_SHOWN = 10;

    /// Rows of all panels of a page together, or nearly so: a page is read, not loaded.
    private static final int ROOM = 45;

    private static final int LEAST_SHOWN = 3;

    /// Asks a query about a thing; nothing where the answer has no rows.
    static Optional<Panel> of(
            Reporter reporter,
            SavedQuery query,
            String parameter,
            Node thing,
            Names names,
            Language language,
            Limits limits) {
        Arguments arguments = Arguments.complete(query, Map.of(parameter, List.of(thing)), names);
        try {
            Report report = reporter.run(query, arguments, language, limits);
            return report.sheet().rows().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Panel(query, arguments, thing, Optional.of(report), MOST_SHOWN));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TooSlow) {
                return Optional.of(untold(query, arguments, thing));
            }
            throw e;
        }
    }

    /// Returns the panel of a query that was not answered in time.
    static Panel untold(SavedQuery query, Arguments arguments, Node thing) {
        return new Panel(query, arguments, thing, Optional.empty(), MOST_SHOWN);
    }

    /// Returns the same for a page with so many panels.
    Panel among(int panels) {
        return new Panel(query, arguments, thing, report, Math.clamp(ROOM / panels, LEAST_SHOWN, MOST_SHOWN));
    }

    String id() {
        return query.name();
    }

    /// Returns how a report page draws the rows, such as `timeline`.
    String view() {
        return query.header().view().map(View::kind).orElse(View.Kind.TABLE).id();
    }

    String title(Language language) {
        return query.header().summary().in(language);
    }

    Language spoken(Language language) {
        return query.header().summary().spoken(language);
    }

    Optional<Report> told() {
        return report;
    }

    /// Returns the columns that tell something: in many a report the thing itself stands in each row.
    List<Integer> columns() {
        Report told = report.orElseThrow();
        return IntStream.range(0, told.sheet().columns().size())
                .filter(at -> told.sheet().rows().stream()
                        .anyMatch(row -> tells(row.cells().get(at))))
                .boxed()
                .toList();
    }

    private boolean tells(Cell cell) {
        return switch (cell) {
            case Cell.Thing other -> !other.iri().equals(thing.getURI());
            case Cell.Value value -> true;
            case Cell.Empty empty -> false;
        };
    }

    List<Row> rows() {
        List<Row> rows = report.orElseThrow().sheet().rows();
        return rows.subList(0, Math.min(shown, rows.size()));
    }

    @Nullable
    String doubt(Row row) {
        return Doubt.of(row, report.orElseThrow().sheet().columns())
                .map(Doubt::id)
                .orElse(null);
    }

    /// Returns how many rows were found.
    int found() {
        return report.map(told -> told.sheet().rows().size()).orElse(0);
    }

    /// Tells whether there may be more rows than were found.
    boolean isCut() {
        return report.filter(told -> told.sheet().cutAt().isPresent()).isPresent();
    }

    /// Tells whether there are more rows than stand here.
    boolean hasMore() {
        return isCut() || found() > shown;
    }

    /// Returns where its report is.
    String report(Frame frame) {
        return frame.to(address().toString());
    }

    /// Returns how many rows the report has beyond those that stand here.
    String size(Frame frame) {
        return isCut()
                ? frame.read(ThingText.MORE_ROWS, found())
                : hasMore() ? frame.read(ThingText.ALL_ROWS, found()) : frame.read(ThingText.AS_REPORT);
    }

    Address address() {
        return ReportAddress.of(query, arguments);
    }

    String in(String format) {
        return address().with("format", format).toString();
    }

    /// Returns the address of the editor with the query in it, the thing included.
    String editor(Frame frame) {
        return EditorAddress.of(query.bind(arguments), frame.reader());
    }
}
