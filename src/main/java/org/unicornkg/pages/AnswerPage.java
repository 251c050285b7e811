package org.unicornkg.pages;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Arrays;
import java.util.List;
import org.unicornkg.query.Header;
import org.unicornkg.report.Format;
import org.unicornkg.report.Html;
import org.unicornkg.report.Report;

/// A report with its answer, for the template `pages/answer.jte`.
///
/// @param report the answer
/// @param frame around it
public record AnswerPage(Report report, Frame frame) implements Page {

    /// Makes the page.
    public static AnswerPage of(Knowledge knowledge, Reader reader, Address here, Report report) {
        Header header = report.query().header();
        Head head = Head.of(report.title(), header.description().in(reader.language()));
        return new AnswerPage(report, Frame.of(knowledge, reader, here, head).in(Section.QUESTIONS));
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JteanswerGenerated.render(output, Html.UNTOUCHED, this);
    }

    HtmlContent rows() {
        return report.piece(frame.links());
    }

    List<Format> forms() {
        return Arrays.stream(Format.values())
                .filter(form -> form != Format.HTML)
                .toList();
    }

    String as(Format form) {
        return ReportAddress.of(report.query(), report.reference().arguments())
                .with("format", form.id())
                .with("lang", frame.language().tag())
                .toString();
    }
}
