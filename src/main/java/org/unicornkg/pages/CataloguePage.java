package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Localized;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.Html;

/// The catalogue of reports, for the template `pages/catalogue.jte`.
///
/// @param knowledge what is served
/// @param frame around it
public record CataloguePage(Knowledge knowledge, Frame frame) implements Page {

    /// Makes the page.
    public static CataloguePage of(Knowledge knowledge, Reader reader, Address here) {
        Head head = Head.of(reader.read(PageText.REPORTS), reader.read(PageText.REPORTS_HOW));
        return new CataloguePage(
                knowledge, Frame.of(knowledge, reader, here, head).in(Section.QUESTIONS));
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JtecatalogueGenerated.render(output, Html.UNTOUCHED, this);
    }

    Map<Theme, List<SavedQuery>> themes() {
        return Theme.sorted(knowledge.catalogue().all());
    }

    /// Returns an example; null where the query has none.
    @Nullable
    Example example(SavedQuery query) {
        return Example.of(query, knowledge.names(), frame.reader()).orElse(null);
    }

    String in(Localized text) {
        return text.in(frame.language());
    }

    /// Returns the tag of a text's language where it is not the page's; null leaves the attribute out.
    @Nullable
    String foreign(Localized text) {
        Language spoken = text.spoken(frame.language());
        return spoken == frame.language() ? null : spoken.tag();
    }

    /// Returns where the report is, with the examples of the parameters that it cannot do without.
    String address(SavedQuery query) {
        return ReportAddress.ofExample(query, frame.reader());
    }
}
