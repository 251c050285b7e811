package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import org.unicornkg.report.Html;

/// A whole page of the service.
public interface Page {

    /// Renders the template of the page; the output escapes every value for the place where it stands.
    void render(HtmlTemplateOutput output);

    /// Writes the page as HTML.
    default void write(Appendable out) {
        render(Html.to(out));
    }
}
