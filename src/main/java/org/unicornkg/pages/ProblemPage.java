package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Optional;
import org.unicornkg.report.Html;

/// What a reader sees when a request fails, for the template `pages/problem.jte`.
///
/// @param frame around it
/// @param detail what is wrong and what to do, in English
/// @param instead the address of another answer; empty where there is none
public record ProblemPage(Frame frame, String detail, String instead) implements Page {

    /// Makes the page.
    ///
    /// @param code of the problem, such as `not-found`
    public static ProblemPage of(Reader reader, Address here, String code, String detail, String instead) {
        String title = reader.read(ProblemText.of(code).orElse(ProblemText.INTERNAL));
        Frame frame = new Frame(reader, here, Head.of(title, ""), Optional.empty(), Optional.empty());
        return new ProblemPage(frame, detail, instead);
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JteproblemGenerated.render(output, Html.UNTOUCHED, this);
    }
}
