package org.unicornkg.pages;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unicornkg.ask.Reading;
import org.unicornkg.ask.Understanding;
import org.unicornkg.release.Labels;
import org.unicornkg.report.Chart;
import org.unicornkg.report.Found;
import org.unicornkg.report.Html;
import org.unicornkg.report.Report;
import org.unicornkg.search.Hit;

/// A question with what was understood and its answer, for the template `pages/question.jte`.
///
/// @param understanding of the question
/// @param labels of what it names
/// @param report the answer; absent where there is none, or it is a graph
/// @param drawing of the answer; absent where its query names none, or there is nothing to draw
/// @param found things whose names meet the question, where it was not understood
/// @param frame around it
public record QuestionPage(
        Understanding understanding,
        Labels labels,
        Optional<Report> report,
        Optional<Drawing> drawing,
        Found found,
        Frame frame)
        implements Page {

    private static final int MOST_FOUND = 5;

    /// Makes the page.
    public static QuestionPage of(
            Knowledge knowledge, Reader reader, Address here, Understanding understanding, Optional<Report> report) {
        List<Hit> hits = understanding.sure().isPresent()
                ? List.of()
                : knowledge.names().search(understanding.question(), Optional.empty(), MOST_FOUND);
        Head head = Head.of(Seen.text(understanding.question()), "").script(Asset.TABLE);
        Frame bare = Frame.of(knowledge, reader, here, head);
        Optional<Drawing> drawing = report.flatMap(answer ->
                        Chart.of(answer, bare.links(), knowledge.base().graphs()))
                .map(chart -> new Drawing(chart, bare));
        return new QuestionPage(
                understanding,
                knowledge.base().labels().covering(understanding.things()),
                report,
                drawing,
                Found.of(understanding.question(), knowledge.names(), hits, reader.language()),
                drawing.map(drawn -> bare.with(head.script(drawn.scripts()))).orElse(bare));
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JtequestionGenerated.render(output, Html.UNTOUCHED, this);
    }

    String question() {
        return Seen.text(understanding.question());
    }

    /// Returns the rows of the answer; null where there are none.
    @Nullable
    HtmlContent rows() {
        return report.map(answer -> answer.piece(frame.links())).orElse(null);
    }

    /// Returns where a thing has its page; null where its IRI is no address.
    @Nullable
    String address(Found.Thing thing) {
        return thing.address(frame.links()).orElse(null);
    }

    @Nullable
    Reading sure() {
        return understanding.sure().orElse(null);
    }

    List<Reading> others() {
        return understanding.alternatives();
    }

    String doubt() {
        return understanding.doubt().map(doubt -> doubt.in(frame.language())).orElse("");
    }

    String summary(Reading reading) {
        return reading.query().header().summary().in(frame.language());
    }

    /// Returns the values of a reading as a reader knows them.
    String named(Reading reading) {
        return reading.arguments().values().values().stream()
                .flatMap(List::stream)
                .map(value -> labels.label(value, frame.language()))
                .collect(Collectors.joining(", "));
    }

    String address(Reading reading) {
        return frame.to(ReportAddress.of(reading).toString());
    }
}
