package org.unicornkg.pages;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unicornkg.pages.FormField.Remedy;
import org.unicornkg.query.Header;
import org.unicornkg.query.Localized;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.Chart;
import org.unicornkg.report.Html;
import org.unicornkg.report.Report;

/// A report: its form and, where nothing is wrong with what was given, its answer. For the template
/// `pages/answer.jte`.
///
/// @param request what was asked
/// @param form to ask otherwise
/// @param report the answer; absent where there is none
/// @param drawing of it; absent where there is nothing to draw
/// @param backmatter what follows it; absent likewise
/// @param frame around it
public record AnswerPage(
        ReportRequest request,
        ReportForm form,
        Optional<Report> report,
        Optional<Drawing> drawing,
        Optional<Backmatter> backmatter,
        Frame frame)
        implements Page {

    /// Name of the parameter that says how many rows the page shows.
    public static final String ROWS = "rows";

    /// Its only value.
    private static final String ALL = "all";

    /// Makes the page of a report that cannot be answered as it was asked.
    public static AnswerPage of(Knowledge knowledge, Reader reader, Address here, ReportRequest request) {
        return of(knowledge, reader, here, request, Optional.empty());
    }

    /// Makes the page of an answer.
    public static AnswerPage of(
            Knowledge knowledge, Reader reader, Address here, ReportRequest request, Report report) {
        return of(knowledge, reader, here, request, Optional.of(report));
    }

    private static AnswerPage of(
            Knowledge knowledge, Reader reader, Address here, ReportRequest request, Optional<Report> report) {
        Header header = request.query().header();
        Head head = Head.of(
                        header.summary().in(reader.language()),
                        header.description().in(reader.language()))
                .script(Asset.FORM, Asset.TABLE, Asset.COPY);
        Frame bare = Frame.of(knowledge, reader, here, head).in(Section.QUESTIONS);
        Optional<Drawing> drawing = report.flatMap(answer ->
                        Chart.of(answer, bare.links(), knowledge.base().graphs()))
                .map(chart -> new Drawing(chart, bare));
        Frame frame =
                drawing.map(drawn -> bare.with(head.script(drawn.scripts()))).orElse(bare);
        return new AnswerPage(
                request,
                ReportForm.of(knowledge, frame, request),
                report,
                drawing,
                report.map(answer -> Backmatter.of(knowledge, frame, answer.reference())),
                frame);
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JteanswerGenerated.render(output, Html.UNTOUCHED, this);
    }

    SavedQuery query() {
        return request.query();
    }

    /// Returns the tag of a text's language where it is not the page's; null leaves the attribute out.
    @Nullable
    String foreign(Localized text) {
        Language spoken = text.spoken(frame.language());
        return spoken == frame.language() ? null : spoken.tag();
    }

    /// Returns the rows; null where there is no answer.
    @Nullable
    HtmlContent rows() {
        return report.map(answer -> isUncut() ? answer.whole(frame.links()) : answer.piece(frame.links()))
                .orElse(null);
    }

    private boolean isUncut() {
        return frame.here().values().getOrDefault(ROWS, List.of()).contains(ALL);
    }

    /// Returns how many rows there are where the page shows the first alone; 0 where it shows all.
    int more() {
        int all = size();
        return report.filter(answer -> !isUncut() && answer.sheet().brief() < all)
                .map(answer -> all)
                .orElse(0);
    }

    /// Returns where the page shows all rows.
    String allRows() {
        return frame.here().with(ROWS, ALL).toString();
    }

    boolean isEmpty() {
        return report.isPresent() && size() == 0;
    }

    int size() {
        return report.map(answer -> answer.sheet().rows().size()).orElse(0);
    }

    boolean isCut() {
        return report.filter(answer -> answer.sheet().cutAt().isPresent()).isPresent();
    }

    boolean isUnanswered() {
        return report.filter(answer -> !answer.sheet().unanswered().isEmpty()).isPresent();
    }

    /// Returns the names given that are none of the report's parameters.
    List<String> unknown() {
        return request.faults().keySet().stream()
                .filter(name -> query().header().parameter(name).isEmpty())
                .map(Seen::text)
                .toList();
    }

    /// Tells whether the address names a release or a query, as a citation does.
    boolean isPinned() {
        return frame.here().values().keySet().stream().anyMatch(ReportAddress.PINS::contains);
    }

    String unpinned() {
        return frame.here().without(ReportAddress.PINS.toArray(String[]::new)).toString();
    }

    /// Returns names that were taken with a slip in them: as given, and as taken.
    List<String> understood() {
        return request.arguments().stream()
                .flatMap(arguments -> arguments.understood().stream())
                .map(taken -> frame.read(
                        FormText.UNDERSTOOD,
                        Seen.text(taken.given()),
                        Seen.text(taken.thing().label())))
                .toList();
    }

    /// Returns where the same is asked with one choice less.
    List<Remedy> looser() {
        return form.fields().stream()
                .filter(field -> !field.parameter().isRequired()
                        && request.given().containsKey(field.parameter().name()))
                .map(field -> new Remedy(
                        frame.read(ReportText.WITHOUT, field.label()),
                        "",
                        frame.to(request.without(field.parameter().name()).toString())))
                .toList();
    }
}
