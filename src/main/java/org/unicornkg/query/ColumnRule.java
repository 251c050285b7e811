package org.unicornkg.query;

import java.util.List;
import org.unicornkg.release.Language;

/// The columns that the view names are there, each has a title in both languages, and none takes a name that a format
/// needs for itself.
final class ColumnRule implements Rule {

    private static final String EVIDENCE = "evidence";
    private static final String OF_CLAIM = "claim_";
    private static final String IRI_ENDING = "_iri";

    @Override
    public void check(Examined query) {
        List<String> columns = query.saved().columns();
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
        query.saved().header().columns().keySet().stream()
                .filter(named -> !columns.contains(named))
                .forEach(named -> query.report(
                        "column-title",
                        query.headerLineWith(named + ":"),
                        "columns names " + named + ", which the query does not select"));
        for (String column : columns) {
            title(query, column);
            boolean isTaken = column.equals(EVIDENCE) || column.startsWith(OF_CLAIM) || column.endsWith(IRI_ENDING);
            if (isTaken) {
                query.report(
                        "column-name",
                        query.lineOf(column),
                        "JSON or CSV needs the column name " + column + " for itself: give it another");
            }
        }
    }

    private static void title(Examined query, String column) {
        Localized title = query.saved().header().columns().get(column);
        boolean isNamed = title == null
                ? column.equals(SavedQuery.CLAIM)
                        || ColumnTerm.of(column).stream().anyMatch(query.terms()::contains)
                : title.has(Language.EN) && title.has(Language.ZH_HANT);
        if (!isNamed) {
            query.report(
                    "column-title",
                    query.lineOf(column),
                    "no title for the column " + column + ": name it like a term of the ontology, or add columns: { "
                            + column + ": { title: …, title@zh-Hant: … } }");
        }
    }
}
