package org.unicornkg.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.Format;
import org.unicornkg.report.Layout;
import org.unicornkg.report.Report;
import org.unicornkg.report.Reporter;

/// `/reports`, the catalogue, and `/reports/{name}`, the rows of one saved query.
///
/// Of the parameters in the address `format`, `lang` and `bom` are ours, all others are the report's.
final class ReportRoutes implements Routes.Route {

    private static final SequencedMap<String, Format> OFFERS = new LinkedHashMap<>();

    /// Ending of the path → format.
    private static final Map<String, Format> SUFFIXES =
            Map.of(".json", Format.JSON, ".csv", Format.CSV, ".txt", Format.TABLE);

    static {
        for (Format format : List.of(Format.JSON, Format.CSV, Format.TABLE)) {
            OFFERS.put(format.mediaType(), format);
        }
    }

    private final Knowledge knowledge;
    private final Reporter reporter;
    private final Limits limits;

    ReportRoutes(Knowledge knowledge, Settings.Limits limits) {
        this.knowledge = knowledge;
        this.reporter = Reporter.of(knowledge.release().base(), knowledge.evidence());
        this.limits = new Limits(limits.time(), limits.rows());
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        return rest.isEmpty() ? catalogue(ask) : report(ask, rest);
    }

    private Answer catalogue(Ask ask) {
        Language language = language(ask.form());
        return Cacheable.answer(
                knowledge,
                ask,
                () -> {
                    List<Map<String, Object>> reports = knowledge.catalogue().all().stream()
                            .map(query -> entry(query, language))
                            .toList();
                    return Answer.of("application/json", Json.bytes(Map.of("reports", reports)));
                },
                "reports",
                language);
    }

    private Answer report(Ask ask, String rest) {
        String suffix = rest.contains(".") ? rest.substring(rest.lastIndexOf('.')) : "";
        Format suffixed = SUFFIXES.get(suffix);
        String name = suffixed == null ? rest : rest.substring(0, rest.length() - suffix.length());
        SavedQuery query = knowledge.catalogue().get(name);
        Format format = suffixed == null ? format(ask) : suffixed;
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
                name,
                format,
                language,
                hasBom,
                arguments);
    }

    private static Answer written(Report report, Format format, Layout layout) {
        StringBuilder text = new StringBuilder();
        try {
            format.write(report, layout, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        String type = format == Format.JSON ? format.mediaType() : format.mediaType() + ";charset=utf-8";
        Answer answer = Answer.of(type, text.toString().getBytes(StandardCharsets.UTF_8));
        // CSV itself has no place to say so.
        OptionalInt cutAt = report.sheet().cutAt();
        return cutAt.isPresent() ? answer.with("X-Truncated-At", Integer.toString(cutAt.getAsInt())) : answer;
    }

    private static Map<String, List<String>> given(Form form) {
        Map<String, List<String>> given = new LinkedHashMap<>(form.values());
        given.keySet().removeAll(List.of("format", "lang", "bom"));
        return given;
    }

    private static Format format(Ask ask) {
        return ask.form().one("format").map(Format::parse).orElseGet(() -> Negotiation.choose(ask.accept(), OFFERS));
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

    private static Map<String, Object> entry(SavedQuery query, Language language) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Parameter parameter : query.header().parameters()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("name", parameter.name());
            members.put("type", parameter.type().written());
            members.put("many", parameter.isMany());
            members.put("required", parameter.isRequired());
            members.put("takes", parameter.takes());
            members.put("summary", parameter.summary().in(language));
            parameters.add(members);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", query.name());
        members.put("href", "/reports/" + query.name());
        members.put("summary", query.header().summary().in(language));
        members.put("description", query.header().description().in(language));
        members.put("tags", query.header().tags());
        members.put("version", query.digest().hex());
        members.put("parameters", parameters);
        return members;
    }
}
