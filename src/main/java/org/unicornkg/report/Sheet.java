package org.unicornkg.report;

import gg.jte.html.HtmlContent;
import java.util.List;
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

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unanswered = List.copyOf(unanswered);
    }

    /// Returns the rows as a piece of a page.
    public HtmlContent piece(Links links) {
        return new SheetPiece(this, links).content();
    }
}
