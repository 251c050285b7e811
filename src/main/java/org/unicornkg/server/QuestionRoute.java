package org.unicornkg.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import org.unicornkg.ask.QuestionBox;
import org.unicornkg.ask.QuestionLanguage;
import org.unicornkg.ask.Reading;
import org.unicornkg.ask.Understanding;
import org.unicornkg.pages.Address;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.QuestionPage;
import org.unicornkg.pages.Reader;
import org.unicornkg.pages.ReportAddress;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.ShownArguments;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Language;
import org.unicornkg.report.Format;
import org.unicornkg.report.Layout;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.Report;
import org.unicornkg.report.Reporter;
import org.unicornkg.search.Match;

/// `/ask`: a question in English or Chinese → what was understood, and the report that answers it. Asked for in any
/// other format it leads to that report.
final class QuestionRoute implements Routes.Route {

    private static final String JSON = "application/json";
    private static final int LONGEST = 500;

    private final Knowledge knowledge;
    /// Made beside all else: it is most of what there is to do at a start, and the first question comes later.
    private final CompletableFuture<QuestionBox> box;
    private final Reporter reporter;
    private final Limits limits;
    private final URI site;

    QuestionRoute(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.box = CompletableFuture.supplyAsync(
                () -> QuestionBox.of(knowledge.catalogue(), knowledge.base(), knowledge.names()));
        this.reporter = Reporter.of(knowledge.base(), knowledge.evidence()).at(settings.site());
        this.site = settings.site();
        this.limits = settings.limits().ofReport().calling(settings.hosts());
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        String question = question(ask.form());
        Language language = ask.form().one("lang").map(Language::parse).orElseGet(() -> QuestionLanguage.of(question));
        Optional<String> format = ask.form().one("format");
        if (format.isPresent() && !List.of("json", "html").contains(format.get())) {
            Reading reading = ask.visit().inTurn(() -> understood(question, ask).orProblem());
            return Answer.seeOther(address(reading, language)
                    .with("format", form(reading.query(), format.get()))
                    .toString());
        }
        SequencedMap<String, String> offers = new LinkedHashMap<>();
        offers.put(JSON, "json");
        offers.put(Answer.HTML, "html");
        String chosen = format.orElseGet(() -> Negotiation.choose(ask.accept(), offers));
        if (chosen.equals("html")) {
            Optional<Answer> named = named(ask, question);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return Cacheable.answer(
                knowledge,
                ask,
                () -> {
                    Understanding understanding = understood(question, ask);
                    Answer answer = chosen.equals("json")
                            ? json(ask, understanding, language)
                            : page(ask, understanding, language);
                    boolean isFederated = understanding
                            .sure()
                            .filter(reading -> reading.query().isFederated())
                            .isPresent();
                    return isFederated ? Cacheable.passing(answer) : answer;
                },
                "ask",
                question,
                language,
                chosen,
                site);
    }

    private Understanding understood(String question, Ask ask) {
        Allowance allowance = Allowance.of(limits.time()).endedBy(ask.visit().signal());
        return box.join().understand(question, allowance);
    }

    /// One box takes names, too: whoever types that of one thing is led to its page.
    private Optional<Answer> named(Ask ask, String question) {
        List<Match> found = ask.visit().inTurn(() -> knowledge.names().find(question, Optional.empty()));
        return found.size() == 1
                ? ask.reader().links().to(found.getFirst().thing().getURI()).map(Answer::seeOther)
                : Optional.empty();
    }

    /// Returns the name of a format that a report of this kind has.
    ///
    /// @throws ProblemException with [Problem.NotAcceptable] for any other
    private static String form(SavedQuery query, String format) {
        return switch (query.kind()) {
            case TABLE -> Format.parse(format).id();
            case GRAPH -> RdfSyntax.parse(format).id();
        };
    }

    private static String question(Form form) {
        String question = form.one("q").orElse("").strip();
        if (question.isEmpty()) {
            throw new ProblemException(new Problem.WrongUsage("ask something, as in /ask?q=who left 01.AI"));
        }
        if (question.length() > LONGEST) {
            throw new ProblemException(new Problem.TooLarge("the question", LONGEST, "characters"));
        }
        return question;
    }

    private Optional<Report> report(Ask ask, Understanding understanding, Language language) {
        return understanding
                .sure()
                .filter(reading -> reading.query().kind() == SavedQuery.Kind.TABLE)
                .map(reading -> reporter.run(
                        reading.query(),
                        reading.arguments(),
                        language,
                        limits.endedBy(ask.visit().signal())));
    }

    private Answer page(Ask ask, Understanding understanding, Language language) {
        Reader reader = new Reader(language, true);
        Optional<Report> report = report(ask, understanding, language);
        return Answer.page(QuestionPage.of(knowledge, reader, ask.address(), understanding, report));
    }

    private Answer json(Ask ask, Understanding understanding, Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("question", understanding.question());
        members.put("lang", language.tag());
        members.put("sure", understanding.sure().isPresent());
        understanding.doubt().ifPresent(doubt -> members.put("doubt", doubt.in(language)));
        understanding.sure().ifPresent(reading -> members.put("understood", members(reading, language)));
        members.put(
                "alternatives",
                understanding.alternatives().stream()
                        .map(reading -> members(reading, language))
                        .toList());
        report(ask, understanding, language).ifPresent(report -> members.put("answer", Json.tree(written(report))));
        return Answer.of(JSON, Json.bytes(members));
    }

    private static Map<String, Object> members(Reading reading, Language language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        reading.arguments().values().forEach((name, values) -> {
            List<String> shown = new ArrayList<>();
            values.forEach(value -> shown.add(ShownArguments.text(value)));
            parameters.put(name, shown);
        });
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("report", reading.query().name());
        members.put("summary", reading.query().header().summary().in(language));
        members.put("parameters", parameters);
        members.put("score", Math.round(reading.score() * 100) / 100.0);
        members.put("like", reading.pattern());
        members.put("href", address(reading, language).toString());
        return members;
    }

    private static Address address(Reading reading, Language language) {
        Address address = ReportAddress.of(reading);
        return language == Language.EN ? address : address.with("lang", language.tag());
    }

    private static String written(Report report) {
        StringBuilder text = new StringBuilder();
        try {
            Format.JSON.write(report, Layout.plain(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        return text.toString();
    }
}
