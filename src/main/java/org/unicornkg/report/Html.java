package org.unicornkg.report;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.util.Map;
import org.apache.commons.io.output.AppendableWriter;

/// Where the templates of all rooms write to, each value escaped for the place where it stands.
///
/// A template `src/main/jte/<room>/<name>.jte` is the class `Jte<name>Generated` of that room; it is called directly,
/// so that the compiler knows its parameters:
///
///     JtereportGenerated.render(Html.to(out), Html.UNTOUCHED, page);
public final class Html {

    /// Leaves each element as the template has it.
    public static final HtmlInterceptor UNTOUCHED = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String tag, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String tag, TemplateOutput output) {}
    };

    private Html() {}

    /// Returns the output of a template; what it is written to is not closed.
    public static HtmlTemplateOutput to(Appendable out) {
        return new OwaspHtmlTemplateOutput(new WriterOutput(new AppendableWriter<>(out)));
    }
}
