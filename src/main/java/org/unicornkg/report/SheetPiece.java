package org.unicornkg.report;

import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows as a piece of a page, for the template `report/rows.jte`. Where it returns null, the template leaves the
/// attribute or element out.
record SheetPiece(Sheet sheet, Links links) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    HtmlContent content() {
        return output -> JterowsGenerated.render(output, Html.UNTOUCHED, this);
    }

    List<Column> columns() {
        return sheet.columns();
    }

    List<Row> rows() {
        return sheet.rows();
    }

    boolean hasEvidence() {
        return sheet.hasEvidence();
    }

    /// Tells whether there are rows, but not all that there might be.
    boolean isCut() {
        boolean isWhole = sheet.cutAt().isEmpty() && sheet.unanswered().isEmpty();
        return !isWhole && !rows().isEmpty();
    }

    String size() {
        return Phrases.size(sheet);
    }

    String evidence() {
        return Phrases.evidence(sheet.language());
    }

    @Nullable
    String doubt(Row row) {
        return Doubt.of(row, columns()).map(Doubt::id).orElse(null);
    }

    @Nullable
    String kind(Cell cell) {
        return cell instanceof Cell.Value value && value.isNumberOrDate() ? "number" : null;
    }

    /// Returns a text without characters that HTML forbids.
    String text(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    @Nullable
    String address(Cell cell) {
        return cell instanceof Cell.Thing thing ? links.to(thing.iri()).orElse(null) : null;
    }

    /// Returns the QID of the item of Wikidata that a thing is.
    @Nullable
    String item(Cell cell) {
        return cell instanceof Cell.Thing thing ? thing.item().orElse(null) : null;
    }

    @Nullable
    String address(CitedClaim claim) {
        return links.to(claim.citation().claim().getURI()).orElse(null);
    }

    @Nullable
    String quote(CitedClaim claim) {
        return claim.citation().quote().map(this::text).orElse(null);
    }

    @Nullable
    String quoteLanguage(CitedClaim claim) {
        return foreign(claim.citation().language().orElse(""));
    }

    /// Returns the tag of a language that is not the page's.
    @Nullable
    String foreign(String tag) {
        return tag.isEmpty() || tag.equals(sheet.language().tag()) ? null : tag;
    }
}
