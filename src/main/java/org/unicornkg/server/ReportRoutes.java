package org.unicornkg.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.unicornkg.pages.Address;
import org.unicornkg.pages.AnswerPage;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.Page;
import org.unicornkg.pages.ReportRequest;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.Format;
import org.unicornkg.report.GraphReport;
import org.unicornkg.report.Layout;
import org.unicornkg.report.Pins;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.Reference;
import org.unicornkg.report.Report;
import org.unicornkg.report.Reporter;
import org.unicornkg.search.Understood;

/// `/reports/{name}`, the answer of one saved query; `/reports` is the catalogue.
///
/// Of the parameters in the address those of [Pins], `format`, `lang` and `bom` are ours, all others are the
/// report's.
final class ReportRoutes implements Routes.Route {

    private static final List<String> OURS =
            List.of("format", "lang", "bom", Pins.RELEASE, Pins.QUERY, AnswerPage.ROWS);
    private static final SequencedMap<String, Format> TABLES = new LinkedHashMap<>();
    /// Nothing stands for a page.
    private static final SequencedMap<String, Optional<RdfSyntax>> GRAPHS = new LinkedHashMap<>();

    static {
        // Whoever will take anything is a program.
        TABLES.put(Format.JSON.mediaType(), Format.JSON);
        for (Format format : Format.values()) {
            TABLES.put(format.mediaType(), format);
        }
        for (RdfSyntax syntax : RdfSyntax.values()) {
            GRAPHS.put(syntax.mediaType(), Optional.of(syntax));
        }
        GRAPHS.put(Format.HTML.mediaType(), Optional.empty());
    }

    private static final int LONGEST_HEADER = 2_000;

    private final Knowledge knowledge;
    private final CatalogueRoute catalogue;
    private final Reporter reporter;
    private final Limits limits;
    private final URI site;

    ReportRoutes(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.reporter = Reporter.of(knowledge.base(), knowledge.evidence()).at(settings.site());
        this.site = settings.site();
        this.catalogue = new CatalogueRoute(knowledge);
        this.limits = settings.limits().ofReport().calling(settings.hosts());
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        return rest.isEmpty() ? catalogue.answer(ask) : report(ask, rest);
    }

    private Answer report(Ask ask, String rest) {
        int dot = rest.lastIndexOf('.');
        Optional<String> suffix = Optional.of(rest.substring(dot + 1)).filter(end -> dot >= 0 && isFormat(end));
        SavedQuery query = knowledge.catalogue().get(suffix.isEmpty() ? rest : rest.substring(0, dot));
        Optional<String> named = suffix.or(() -> ask.form().one("format"));
        Pins.parse(ask.form().one(Pins.RELEASE), ask.form().one(Pins.QUERY))
                .require(query, knowledge.base().release(), unpinned(ask));
        return switch (query.kind()) {
            case TABLE -> {
                Format format = named.map(Format::parse).orElseGet(() -> Negotiation.choose(ask.accept(), TABLES));
                yield format == Format.HTML ? page(ask, query) : table(ask, query, format);
            }
            case GRAPH -> {
                Optional<RdfSyntax> syntax = named.isPresent()
                        ? named.filter(name -> !isPage(name)).map(RdfSyntax::parse)
                        : Negotiation.choose(ask.accept(), GRAPHS);
                yield syntax.map(chosen -> graph(ask, query, chosen)).orElseGet(() -> page(ask, query));
            }
        };
    }

    private static boolean isPage(String name) {
        return List.of(Format.HTML.id(), Format.HTML.mediaType()).contains(name);
    }

    private static boolean isFormat(String suffix) {
        return TABLES.values().stream().anyMatch(format -> format.suffix().equals(suffix))
                || Arrays.stream(RdfSyntax.values())
                        .anyMatch(syntax -> syntax.suffix().equals(suffix));
    }

    private Answer table(Ask ask, SavedQuery query, Format format) {
        Language language = ask.language();
        boolean hasBom = ask.form().one("bom").map(ReportRoutes::truth).orElse(false);
        Arguments arguments = Arguments.read(query, given(ask.form(), query), knowledge.names());
        Supplier<Answer> answer = () -> {
            Report report = reporter.run(query, arguments, language, limits(ask));
            return written(report, format.suffix(), file(report, format, hasBom));
        };
        return query.isFederated()
                ? Cacheable.passing(ask, answer)
                : Cacheable.answer(knowledge, ask, answer, query.name(), format, language, hasBom, site, arguments);
    }

    /// Answers a person: with the form where something is wrong with what was given.
    private Answer page(Ask ask, SavedQuery query) {
        ReportRequest request = ReportRequest.read(query, given(ask.form(), query), knowledge.names());
        if (request.arguments().isEmpty()) {
            Page page = AnswerPage.of(knowledge, ask.reader(), ask.address(), request);
            return Cacheable.passing(Answer.page(page).as(request.status())).with("Vary", Gzip.VARY_BY_READER);
        }
        Arguments arguments = request.arguments().get();
        Supplier<Answer> answer = () -> {
            Report report = rows(ask, query, arguments);
            Page page = AnswerPage.of(knowledge, ask.reader(), ask.address(), request, report);
            return written(report, Format.HTML.suffix(), Answer.page(page));
        };
        return query.isFederated()
                ? Cacheable.passing(ask, answer).with("Vary", Gzip.VARY_BY_READER)
                : Cacheable.ofReader(knowledge, ask, answer, query.name(), site, arguments);
    }

    private Report rows(Ask ask, SavedQuery query, Arguments arguments) {
        Language language = ask.reader().language();
        return switch (query.kind()) {
            case TABLE -> reporter.run(query, arguments, language, limits(ask));
            case GRAPH -> reporter.relations(reporter.draw(query, arguments, limits(ask)), language);
        };
    }

    private Limits limits(Ask ask) {
        return limits.endedBy(ask.visit().signal());
    }

    private Answer graph(Ask ask, SavedQuery query, RdfSyntax syntax) {
        Arguments arguments = Arguments.read(query, given(ask.form(), query), knowledge.names());
        return Cacheable.answer(
                knowledge,
                ask,
                () -> {
                    GraphReport report = reporter.draw(query, arguments, limits(ask));
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    report.write(syntax, bytes);
                    Answer answer = Answer.of(contentType(syntax.mediaType()), bytes.toByteArray());
                    return beside(answer, report.reference(), report.triples().cutAt(), syntax.suffix());
                },
                query.name(),
                syntax,
                site,
                arguments);
    }

    private static Answer file(Report report, Format format, boolean hasBom) {
        StringBuilder text = new StringBuilder();
        try {
            format.write(report, Layout.plain().withBom(hasBom), text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        return Answer.of(contentType(format.mediaType()), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Answer written(Report report, String suffix, Answer answer) {
        Answer told = report.sheet().unanswered().isEmpty() ? answer : answer.with("X-Unanswered", "true");
        return beside(told, report.reference(), report.sheet().cutAt(), suffix);
    }

    /// Says in headers what not every format has a place for: where it was cut, how to cite it, which file it is,
    /// which names were taken with a slip.
    ///
    /// @see <a href="https://www.rfc-editor.org/rfc/rfc8574">RFC 8574: cite-as</a>
    private static Answer beside(Answer answer, Reference reference, OptionalInt cutAt, String suffix) {
        Answer named = answer.with("Content-Disposition", "inline; filename=\"" + reference.fileName(suffix) + "\"");
        Answer cited = reference
                .address()
                .map(address -> named.with("Link", "<" + address + ">; rel=\"cite-as\""))
                .orElse(named);
        Answer told = understood(cited, reference.arguments().understood());
        return cutAt.isPresent() ? told.with("X-Truncated-At", Integer.toString(cutAt.getAsInt())) : told;
    }

    /// Says which names were taken with a slip in them, as an address would: `moonshoot=moonshot-ai`.
    private static Answer understood(Answer answer, List<Understood> understood) {
        if (understood.isEmpty()) {
            return answer;
        }
        Map<String, List<String>> slugs = new LinkedHashMap<>();
        understood.forEach(
                taken -> slugs.put(taken.given(), List.of(taken.thing().slug())));
        String told = Address.of("", slugs).query().substring(1);
        // JSON tells it, too; a header has to fit beside the others.
        return told.length() > LONGEST_HEADER ? answer : answer.with("X-Understood", told);
    }

    /// Returns the same address without its pins.
    private static String unpinned(Ask ask) {
        return ask.address().without(Pins.RELEASE, Pins.QUERY).toString();
    }

    private static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /// Returns what is given to the report: a field of a form that was left empty gives nothing.
    private static Map<String, List<String>> given(Form form, SavedQuery query) {
        Map<String, List<String>> given = new LinkedHashMap<>(form.values());
        given.keySet().removeAll(OURS);
        given.replaceAll((name, values) ->
                values.stream().filter(value -> !value.isBlank()).toList());
        // A parameter that there is not is none the better for being empty.
        given.entrySet()
                .removeIf(entry -> entry.getValue().isEmpty()
                        && query.header().parameter(entry.getKey()).isPresent());
        return given;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "", "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> throw new ProblemException(new Problem.BadValue("bom", text, "true or false"));
        };
    }
}
