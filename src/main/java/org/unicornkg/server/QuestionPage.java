package org.unicornkg.server;

import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unicornkg.ask.Reading;
import org.unicornkg.ask.Understanding;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;

/// A question with what was understood and its answer, for the template `server/question.jte`.
///
/// @param rows of the answer; null where there is none, or it is a graph
record QuestionPage(
        Understanding understanding,
        Labels labels,
        @Nullable HtmlContent rows,
        LanguageLinks links) {

    Language language() {
        return links.language();
    }

    String question() {
        return SearchPage.seen(understanding.question());
    }

    @Nullable
    Reading sure() {
        return understanding.sure().orElse(null);
    }

    List<Reading> others() {
        return understanding.alternatives();
    }

    String doubt() {
        return understanding.doubt().map(doubt -> doubt.in(language())).orElse("");
    }

    String summary(Reading reading) {
        return reading.query().header().summary().in(language());
    }

    /// Returns the values of a reading as a reader knows them.
    String named(Reading reading) {
        return reading.arguments().values().values().stream()
                .flatMap(List::stream)
                .map(value -> labels.label(value, language()))
                .collect(Collectors.joining(", "));
    }

    String address(Reading reading) {
        return ReportAddress.of(reading, language());
    }
}
