package org.unicornkg.report;

import java.util.Optional;
import org.unicornkg.query.View;
import org.unicornkg.release.Graphs;

/// What a page draws of a report beside its table, as the header of the query says. It is made of the rows, with every
/// label in the reader's language: a script draws it and decides nothing.
public sealed interface Chart permits Timeline, Bars, Matrix, Network {

    /// More than anybody could tell apart; the table has them all.
    int MOST_MARKS = 500;

    /// Returns how many marks it has.
    int marks();

    /// Returns how many lines it has from top to bottom; of a network, how many things.
    int lines();

    /// Tells whether anything in it is in doubt.
    boolean isDoubtful();

    /// Returns how many rows it cannot show, because they lack a date, a number or an end.
    int undrawn();

    /// Returns how many marks it leaves out, because there are too many.
    int more();

    /// Returns what the script reads: docs/queries.md says how.
    String json();

    /// Returns what is to be drawn of a report; nothing where its header names no drawing, or there is nothing to draw.
    ///
    /// @param graphs to ask what kind of thing each is
    static Optional<Chart> of(Report report, Links links, Graphs graphs) {
        return report.query()
                .header()
                .view()
                .flatMap(view -> of(new ChartRows(report, view, links), view.kind(), graphs))
                .filter(chart -> chart.marks() > 0);
    }

    private static Optional<Chart> of(ChartRows rows, View.Kind kind, Graphs graphs) {
        return switch (kind) {
            case TABLE -> Optional.empty();
            case TIMELINE -> Optional.of(Timeline.of(rows));
            case NETWORK -> Optional.of(Network.of(rows, graphs));
            case BAR -> Optional.of(Bars.of(rows));
            case MATRIX -> Optional.of(Matrix.of(rows));
        };
    }
}
