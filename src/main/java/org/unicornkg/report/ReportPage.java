package org.unicornkg.report;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Localized;
import org.unicornkg.release.Language;

/// A report as a page that stands alone, for the template `report/report.jte`. Where it returns null, the
/// template leaves the attribute or element out.
///
/// @param rows all of them
record ReportPage(Report report, SheetPiece rows) {

    static ReportPage of(Report report) {
        return new ReportPage(report, SheetPiece.whole(report.sheet(), Links.plain()));
    }

    /// Writes a whole page: no script, no address of others but where links lead.
    void write(Appendable out) {
        JtereportGenerated.render(Html.to(out), Html.UNTOUCHED, this);
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
