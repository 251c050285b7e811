package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import org.unicornkg.report.Html;

/// A whole page of the service.
public interface Page {

    /// Renders the template of the page; the output escapes every value for the place where it stands.
    void render(HtmlTemplateOutput output);

    /// Tells whether all is told that there is to tell. A page that left something out because it was not found in time
    /// may be whole the next time: nobody is to keep it.
    default boolean isWhole() {
        return true;
    }

    /// Writes the page as HTML.
    default void write(Appendable out) {
        render(Html.to(out));
    }
}
