package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Collection;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.report.Html;

/// The first page, for the template `pages/home.jte`.
///
/// @param knowledge what is served
/// @param frame around it
public record HomePage(Knowledge knowledge, Frame frame) implements Page {

    /// Makes the page.
    public static HomePage of(Knowledge knowledge, Reader reader, Address here) {
        Head head = Head.of(reader.read(PageText.TITLE), reader.read(PageText.INTRODUCTION));
        return new HomePage(knowledge, Frame.of(knowledge, reader, here, head));
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JtehomeGenerated.render(output, Html.UNTOUCHED, this);
    }

    Collection<SavedQuery> queries() {
        return knowledge.catalogue().all();
    }

    String address(SavedQuery query) {
        return ReportAddress.ofExample(query, frame.reader());
    }
}
