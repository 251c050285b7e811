package org.unicornkg.report;

import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.unicornkg.problem.Problem;
import org.unicornkg.release.Language;

/// Rows with labels, ready to be written.
///
/// @param columns without the column `claim`, which became the evidence of the rows
/// @param hasEvidence whether the query selects `?claim`
/// @param rows rows of the query that differ in nothing but the claim are one row here
/// @param cutAt the most lines that the query was allowed, where there are more; absent where these are all
/// @param unanswered why other services that the query asked did not answer: the rows are what there is without them
/// @param language of the labels
public record Sheet(
        List<Column> columns,
        boolean hasEvidence,
        List<Row> rows,
        OptionalInt cutAt,
        List<Problem> unanswered,
        Language language) {

    /// What a page shows at once: a row and a claim take about the same room in it.
    private static final int BRIEF = 130;

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unanswered = List.copyOf(unanswered);
    }

    /// Returns why a reader must not take a row for a fact: `disputed`, `denied` or `rumoured`; nothing where
    /// it is one.
    public Optional<String> doubt(Row row) {
        return Doubt.of(row, columns).map(Doubt::id);
    }

    /// Returns how many of the first rows a page shows at once: at least one where there are any.
    public int brief() {
        int room = BRIEF;
        int shown = 0;
        for (Row row : rows) {
            room -= 1 + row.evidence().size();
            if (room < 0 && shown > 0) {
                return shown;
            }
            shown++;
        }
        return shown;
    }

    /// Returns the rows as a piece of a page: all of them.
    public HtmlContent piece(Links links) {
        return SheetPiece.whole(this, links).content();
    }
}
