package org.unicornkg.query;

import java.util.List;

/// The columns that the view names are there, and no column takes a name that a format needs for itself.
final class ColumnRule implements Rule {

    private static final String EVIDENCE = "evidence";
    private static final String OF_CLAIM = "claim_";
    private static final String IRI_ENDING = "_iri";

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
            boolean isTaken = column.equals(EVIDENCE) || column.startsWith(OF_CLAIM) || column.endsWith(IRI_ENDING);
            if (isTaken) {
                query.report(
                        "column-name",
                        query.lineOf(column),
                        "JSON or CSV needs the column name " + column + " for itself: give it another");
            }
        }
    }
}
