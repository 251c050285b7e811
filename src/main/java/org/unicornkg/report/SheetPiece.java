package org.unicornkg.report;

import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// Rows as a piece of a page, for the template `report/rows.jte`. Where it returns null, the template leaves the
/// attribute or element out.
///
/// @param shown how many of the first rows stand in it
record SheetPiece(Sheet sheet, Links links, int shown) {

    /// Columns of a terminal; a Chinese character takes two.
    private static final int LONG = 28;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /// Returns all rows.
    static SheetPiece whole(Sheet sheet, Links links) {
        return new SheetPiece(sheet, links, sheet.rows().size());
    }

    /// Returns the first rows, as many as are quickly loaded.
    static SheetPiece brief(Sheet sheet, Links links) {
        return new SheetPiece(sheet, links, sheet.brief());
    }

    HtmlContent content() {
        return output -> JterowsGenerated.render(output, Html.UNTOUCHED, this);
    }

    Language language() {
        return sheet.language();
    }

    List<Column> columns() {
        return sheet.columns();
    }

    List<Row> rows() {
        return sheet.rows();
    }

    Row row(int at) {
        return rows().get(at);
    }

    boolean hasEvidence() {
        return sheet.hasEvidence();
    }

    /// Returns why the rows are not all that there might be; null where they are.
    @Nullable
    String cut() {
        boolean isWhole = sheet.cutAt().isEmpty() && sheet.unanswered().isEmpty();
        return isWhole || rows().isEmpty() ? null : size();
    }

    String size() {
        return Phrases.size(sheet);
    }

    /// Returns what stands under the table: how many rows stand here, and of how many.
    String caption() {
        return shown < rows().size()
                ? Phrases.first(language(), shown, rows().size())
                : Phrases.rows(language(), shown);
    }

    String evidence() {
        return Phrases.evidence(language());
    }

    @Nullable
    String doubt(Row row) {
        return Doubt.of(row, columns()).map(Doubt::id).orElse(null);
    }

    /// Returns the word for the doubt about a row, for its first cell: a colour alone does not tell. Null for none.
    @Nullable
    String mark(Row row, int column) {
        return column > 0
                ? null
                : Doubt.of(row, columns()).map(doubt -> doubt.in(language())).orElse(null);
    }

    /// Returns the class of a cell: numbers stand in line, and a text of many words needs room.
    @Nullable
    String kind(Cell cell) {
        if (cell instanceof Cell.Value value && value.isNumberOrDate()) {
            return "number";
        }
        return DisplayWidth.of(cell.text()) > LONG ? "long" : null;
    }

    /// Returns a text without characters that HTML forbids; of a long number the thousands are kept apart.
    String text(Cell cell) {
        return cell instanceof Cell.Value value ? text(Digits.grouped(value)) : text(cell.text());
    }

    /// Returns a text without characters that HTML forbids.
    String text(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /// Returns what the evidence of a row is, in a few words.
    String evidence(Row row) {
        return EvidenceInShort.of(row.evidence(), language());
    }

    /// Returns how sure a claim is, and who says so.
    String said(CitedClaim claim) {
        return text(claim.said());
    }

    String place(CitedClaim claim) {
        return text(claim.place());
    }

    /// Returns between which characters of the source a claim stands.
    String range(CitedClaim claim) {
        return Phrases.characters(language(), claim.citation().span());
    }

    /// Returns the end of the IRI of a claim.
    String name(CitedClaim claim) {
        return text(Prefixes.localName(claim.citation().claim()));
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
    String source(CitedClaim claim) {
        return links.to(claim.citation().source().getURI()).orElse(null);
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
        return tag.isEmpty() || tag.equals(language().tag()) ? null : tag;
    }
}
