package org.unicornkg.query;

import java.util.List;
import java.util.Set;

/// The columns that the view names are there, and no column takes a name that a format needs for itself.
final class ColumnRule implements Rule {

    private static final String IRI_ENDING = "_iri";

    /// What the column `claim` becomes in CSV, and `evidence`, where JSON puts the claims of a row.
    private static final Set<String> OF_EVIDENCE =
            Set.of("evidence", "modality", "attributed_to", "source", "paragraph", "start", "end", "quote");

    @Override
    public void check(Examined query) {
        List<String> columns = query.query().getResultVars();
        query.saved()
                .header()
                .view()
                .ifPresent(view -> view.columns().forEach((role, column) -> {
                    if (!columns.contains(column)) {
                        query.report(
                                "view-column",
                                query.headerLineWith("view:"),
                                "the view takes " + role + " from ?" + column + ", which the query does not select");
                    }
                }));
        for (String column : columns) {
            boolean isTaken =
                    column.endsWith(IRI_ENDING) || (columns.contains(SavedQuery.CLAIM) && OF_EVIDENCE.contains(column));
            if (isTaken) {
                query.report(
                        "column-name",
                        query.lineOf(column),
                        "the column ?" + column + " would stand twice in the CSV: give it another name");
            }
        }
    }
}
