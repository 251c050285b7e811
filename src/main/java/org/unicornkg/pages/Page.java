package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import org.unicornkg.report.Html;

/// A whole page of the service.
public interface Page {

    /// Renders the template of the page; the output escapes every value for the place where it stands.
    void render(HtmlTemplateOutput output);

    /// Tells whether it says all that it would on a better day. One that does not is kept by nobody.
    default boolean isWhole() {
        return true;
    }

    /// Writes the page as HTML.
    default void write(Appendable out) {
        render(Html.to(out));
    }
}
