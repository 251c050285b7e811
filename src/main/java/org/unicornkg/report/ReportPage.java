package org.unicornkg.report;

import gg.jte.html.HtmlContent;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Localized;
import org.unicornkg.release.Language;

/// A report as a page that stands alone, for the template `report/report.jte`. Where it returns null, the
/// template leaves the attribute or element out.
record ReportPage(Report report, Links links) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /// Writes a whole page: no script, no address of others but where links lead.
    void write(Appendable out) {
        JtereportGenerated.render(Html.to(out), Html.UNTOUCHED, this);
    }

    /// Returns the rows alone, as a piece of another page.
    HtmlContent piece() {
        return output -> JterowsGenerated.render(output, Html.UNTOUCHED, this);
    }

    Language language() {
        return report.language();
    }

    String title() {
        return report.title();
    }

    String titleLanguage() {
        return spoken(report.query().header().summary());
    }

    String description() {
        return report.query().header().description().in(language());
    }

    String descriptionLanguage() {
        return spoken(report.query().header().description());
    }

    private String spoken(Localized text) {
        return text.spoken(language()).tag();
    }

    List<Column> columns() {
        return report.sheet().columns();
    }

    List<Row> rows() {
        return report.sheet().rows();
    }

    boolean hasEvidence() {
        return report.sheet().hasEvidence();
    }

    /// Tells whether there are rows, but not all that there might be.
    boolean isCut() {
        boolean isWhole =
                report.sheet().cutAt().isEmpty() && report.sheet().unanswered().isEmpty();
        return !isWhole && !rows().isEmpty();
    }

    String size() {
        return Phrases.size(report.sheet());
    }

    String evidence() {
        return Phrases.evidence(language());
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
        return tag.isEmpty() || tag.equals(language().tag()) ? null : tag;
    }

    String howToCite() {
        return Phrases.howToCite(language());
    }

    /// Returns the citation up to the address.
    String citation() {
        return CitationStyle.sentences(report.reference(), language());
    }

    @Nullable
    String cited() {
        return report.reference().address().map(URI::toString).orElse(null);
    }

    String bibtex() {
        return CitationStyle.BIBTEX.of(report.reference(), language());
    }
}
