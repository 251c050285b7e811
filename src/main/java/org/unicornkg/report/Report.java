package org.unicornkg.report;

import gg.jte.html.HtmlContent;
import java.util.Optional;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.Table;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Language;

/// The answer of a saved SELECT query, or the relations of the graph that is the answer of a CONSTRUCT query.
///
/// @param reference what it takes to cite it
/// @param table the rows as the query gives them
/// @param sheet the rows with labels and evidence
public record Report(Reference reference, Table table, Sheet sheet) {

    /// Returns what was asked.
    public SavedQuery query() {
        return reference.query();
    }

    /// Returns the digest of the data that answered; nothing where another server holds them.
    public Optional<Digest> release() {
        return reference.release();
    }

    /// Returns the first rows as a piece of a page, as many as are quickly loaded; the piece says how many there are.
    public HtmlContent piece(Links links) {
        return SheetPiece.brief(sheet, links).content();
    }

    /// Returns all rows as a piece of a page.
    public HtmlContent whole(Links links) {
        return SheetPiece.whole(sheet, links).content();
    }

    /// Returns the question in the reader's language.
    public String title() {
        return query().header().summary().in(language());
    }

    /// Returns the reader's language.
    public Language language() {
        return sheet.language();
    }
}
