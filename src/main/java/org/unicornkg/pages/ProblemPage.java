package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.report.Html;

/// What a reader sees when a request fails, for the template `pages/problem.jte`.
///
/// @param frame around it
/// @param detail what is wrong and what to do, in English
/// @param instead the address of another answer; empty where there is none
/// @param near IRI → name of things that may have been meant
public record ProblemPage(Frame frame, String detail, String instead, Map<String, String> near) implements Page {

    /// Makes the page.
    ///
    /// @param code of the problem, such as `not-found`
    /// @param near IRI → name of things that may have been meant
    public static ProblemPage of(
            Reader reader, Address here, String code, String detail, String instead, Map<String, String> near) {
        String title = reader.read(ProblemText.of(code).orElse(ProblemText.INTERNAL));
        Frame frame = new Frame(reader, here, Head.of(title, ""), Optional.empty(), Optional.empty());
        return new ProblemPage(frame, detail, instead, near);
    }

    /// Returns address → name of what may have been meant.
    Map<String, String> meant() {
        Map<String, String> meant = new LinkedHashMap<>();
        near.forEach(
                (iri, name) -> frame.links().to(iri).ifPresent(address -> meant.put(address, CellView.text(name))));
        return meant;
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JteproblemGenerated.render(output, Html.UNTOUCHED, this);
    }
}
