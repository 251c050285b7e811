package org.unicornkg.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.Triples;
import org.unicornkg.release.Language;
import org.unicornkg.report.Format;
import org.unicornkg.report.Layout;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.Report;
import org.unicornkg.report.Reporter;

/// `/reports/{name}`, the answer of one saved query; `/reports` is the catalogue.
///
/// Of the parameters in the address `format`, `lang` and `bom` are ours, all others are the report's.
final class ReportRoutes implements Routes.Route {

    private static final SequencedMap<String, Format> TABLES = new LinkedHashMap<>();
    private static final SequencedMap<String, RdfSyntax> GRAPHS = new LinkedHashMap<>();

    static {
        for (Format format : List.of(Format.JSON, Format.CSV, Format.TABLE)) {
            TABLES.put(format.mediaType(), format);
        }
        for (RdfSyntax syntax : RdfSyntax.values()) {
            GRAPHS.put(syntax.mediaType(), syntax);
        }
    }

    private final Knowledge knowledge;
    private final CatalogueRoute catalogue;
    private final Reporter reporter;
    private final Limits limits;

    ReportRoutes(Knowledge knowledge, Settings.Limits limits) {
        this.knowledge = knowledge;
        this.catalogue = new CatalogueRoute(knowledge);
        this.reporter = Reporter.of(knowledge.release().base(), knowledge.evidence());
        this.limits = new Limits(limits.time(), limits.rows());
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
        return switch (query.kind()) {
            case TABLE ->
                table(ask, query, named.map(Format::parse).orElseGet(() -> Negotiation.choose(ask.accept(), TABLES)));
            case GRAPH ->
                graph(
                        ask,
                        query,
                        named.map(RdfSyntax::parse).orElseGet(() -> Negotiation.choose(ask.accept(), GRAPHS)));
        };
    }

    private static boolean isFormat(String suffix) {
        return TABLES.values().stream().anyMatch(format -> format.suffix().equals(suffix))
                || GRAPHS.values().stream().anyMatch(syntax -> syntax.suffix().equals(suffix));
    }

    private Answer table(Ask ask, SavedQuery query, Format format) {
        Language language = language(ask.form());
        boolean hasBom = ask.form().one("bom").map(ReportRoutes::truth).orElse(false);
        Arguments arguments = Arguments.read(query, given(ask.form()), knowledge.names());
        return Cacheable.answer(
                knowledge,
                ask,
                () -> {
                    Report report = reporter.run(query, arguments, language, limits);
                    return written(report, format, new Layout(OptionalInt.empty(), hasBom, true));
                },
                query.name(),
                format,
                language,
                hasBom,
                arguments);
    }

    private Answer graph(Ask ask, SavedQuery query, RdfSyntax syntax) {
        Arguments arguments = Arguments.read(query, given(ask.form()), knowledge.names());
        return Cacheable.answer(
                knowledge,
                ask,
                () -> {
                    Triples triples = reporter.draw(query, arguments, limits).triples();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    syntax.write(triples.all(), bytes);
                    return cut(Answer.of(contentType(syntax.mediaType()), bytes.toByteArray()), triples.cutAt());
                },
                query.name(),
                syntax,
                arguments);
    }

    private static Answer written(Report report, Format format, Layout layout) {
        StringBuilder text = new StringBuilder();
        try {
            format.write(report, layout, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return cut(
                Answer.of(contentType(format.mediaType()), bytes),
                report.sheet().cutAt());
    }

    /// CSV and RDF themselves have no place to say so.
    private static Answer cut(Answer answer, OptionalInt cutAt) {
        return cutAt.isPresent() ? answer.with("X-Truncated-At", Integer.toString(cutAt.getAsInt())) : answer;
    }

    private static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    private static Map<String, List<String>> given(Form form) {
        Map<String, List<String>> given = new LinkedHashMap<>(form.values());
        given.keySet().removeAll(List.of("format", "lang", "bom"));
        return given;
    }

    private static Language language(Form form) {
        return form.one("lang").map(Language::parse).orElse(Language.EN);
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "", "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> throw new ProblemException(new Problem.BadValue("bom", text, "true or false"));
        };
    }
}
