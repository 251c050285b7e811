package org.unicornkg.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.ReconcilePage;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Language;
import org.unicornkg.report.Html;
import org.unicornkg.server.reconcile.Audience;
import org.unicornkg.server.reconcile.Feature;
import org.unicornkg.server.reconcile.Portrait;
import org.unicornkg.server.reconcile.Reconciler;
import org.unicornkg.vocab.Prefixes;

/// `/reconcile`: the Reconciliation Service API 0.2, by GET and, for its queries, by POST of a form.
///
/// @see <a href="https://reconciliation-api.github.io/specs/0.2/">Reconciliation Service API 0.2</a>
final class ReconcileRoute implements Routes.Route {

    /// Where it is.
    static final String PATH = "/reconcile";

    private static final String JSON = "application/json";
    private static final int FARTHEST = 1_000;
    private static final int MOST = 100;
    private static final int LONGEST_PREFIX = 1_000;

    private final Knowledge knowledge;
    private final Reconciler reconciler;
    private final URI site;
    private final RequestLimits limits;

    ReconcileRoute(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.reconciler = new Reconciler(knowledge.base(), knowledge.names());
        this.site = settings.site();
        this.limits = settings.limits();
    }

    /// Tells whether a path is answered here.
    static boolean isAt(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        Form form = ask.form();
        return switch (rest) {
            case "" -> service(ask);
            case "about" -> kept(ask, audience -> about(ask), address(ask));
            case "preview" -> kept(ask, audience -> preview(reconciler.entity(id(form), audience), audience));
            case "suggest/entity" -> suggest(ask, reconciler::suggestEntities);
            case "suggest/property" -> suggest(ask, reconciler::suggestProperties);
            case "suggest/type" -> suggest(ask, reconciler::suggestTypes);
            case "flyout/entity" -> flyout(ask, reconciler::entity);
            case "flyout/property" -> flyout(ask, reconciler::property);
            case "flyout/type" -> flyout(ask, reconciler::type);
            case "properties" -> proposals(ask);
            default -> throw new ProblemException(new Problem.NotFound(ask.path()));
        };
    }

    private Answer service(Ask ask) {
        Form form = ask.form();
        Optional<String> queries = form.one("queries");
        Optional<String> extend = form.one("extend");
        if (queries.isPresent() && extend.isPresent()) {
            throw wrong("queries and extend are two requests; send them one by one");
        }
        if (queries.isPresent()) {
            return json(ask, audience -> reconciler.results(queries.get(), audience));
        }
        if (extend.isPresent()) {
            return json(ask, audience -> reconciler.extension(extend.get(), audience));
        }
        boolean isPosted = ask.visit().cacheKey() == null;
        if (isPosted || form.has("query")) {
            throw wrong(
                    "there is neither queries nor extend in the request, such as queries={\"q0\":{\"query\":\"Moonshot AI\"}}");
        }
        String address = address(ask);
        return json(ask, audience -> reconciler.manifest(address, Knowledge.program(), audience), address);
    }

    /// Returns where the client reaches the service, with a slash at the end: by the name that whoever runs it
    /// gave, else by the one that the client used.
    private String address(Ask ask) {
        String origin = ask.visit().origin();
        return origin != null && site.toString().equals(Prefixes.HOME) ? origin + "/" : site.toString();
    }

    /// Completes what somebody types.
    private interface Suggester {
        JsonNode suggest(String prefix, int skipped, Audience audience);
    }

    private Answer suggest(Ask ask, Suggester suggester) {
        String prefix = ask.form().one("prefix").orElseThrow(() -> wrong("there is no prefix in the request"));
        if (prefix.length() > LONGEST_PREFIX) {
            throw new ProblemException(new Problem.TooLarge("the prefix", LONGEST_PREFIX, "characters"));
        }
        int skipped = number(ask.form(), "cursor", 0, FARTHEST).orElse(0);
        return json(ask, audience -> suggester.suggest(prefix, skipped, audience));
    }

    private Answer flyout(Ask ask, BiFunction<String, Audience, Portrait> painter) {
        String id = id(ask.form());
        return json(ask, audience -> {
            StringBuilder html = new StringBuilder();
            JteflyoutGenerated.render(Html.to(html), Html.UNTOUCHED, painter.apply(id, audience));
            return Json.tree(Json.line(new LinkedHashMap<>(Map.of("id", id, "html", html.toString()))));
        });
    }

    private Answer proposals(Ask ask) {
        String type = ask.form().one("type").orElseThrow(() -> wrong("there is no type in the request"));
        Optional<Integer> limit = number(ask.form(), "limit", 1, MOST);
        return json(ask, audience -> reconciler.proposals(type, limit, audience));
    }

    private static Answer preview(Portrait portrait, Audience audience) {
        StringBuilder html = new StringBuilder();
        JtepreviewGenerated.render(Html.to(html), Html.UNTOUCHED, portrait, audience.language());
        return Answer.framed(html);
    }

    private Answer about(Ask ask) {
        List<ReconcilePage.Feature> features = Arrays.stream(Feature.values())
                .map(feature -> new ReconcilePage.Feature(feature.id(), feature.meaning()))
                .toList();
        String service = address(ask) + PATH.substring(1);
        return Answer.page(ReconcilePage.of(knowledge, ask.reader(), ask.address(), service, features));
    }

    private Answer json(Ask ask, Function<Audience, JsonNode> maker, String... parts) {
        @Nullable
        Callback callback = ask.form().one("callback").map(Callback::new).orElse(null);
        return kept(
                ask,
                audience -> {
                    byte[] bytes = Json.bytes(maker.apply(audience));
                    if (bytes.length > limits.answerBytes()) {
                        throw new ProblemException(new Problem.TooLarge("the answer", limits.answerBytes(), "bytes"));
                    }
                    return callback == null ? Answer.of(JSON, bytes) : callback.answer(bytes);
                },
                parts);
    }

    /// @param parts all that the answer depends on beside path, parameters and language
    private Answer kept(Ask ask, Function<Audience, Answer> maker, String... parts) {
        Language language = SpokenLanguage.of(ask);
        Allowance allowance = Allowance.of(limits.time()).endedBy(ask.visit().signal());
        Supplier<Answer> answer = () -> inTime(maker, new Audience(language, allowance));
        return Cacheable.answer(knowledge, ask, answer, ask.path(), ask.form(), language, String.join(" ", parts))
                .with("Vary", Gzip.VARY_BY_READER);
    }

    /// A query of the graph knows only the time that the others left to it.
    private Answer inTime(Function<Audience, Answer> maker, Audience audience) {
        try {
            return maker.apply(audience);
        } catch (ProblemException e) {
            throw e.problem() instanceof Problem.TooSlow
                    ? new ProblemException(new Problem.TooSlow(limits.time()), e)
                    : e;
        }
    }

    private static String id(Form form) {
        return form.one("id").filter(id -> !id.isBlank()).orElseThrow(() -> wrong("there is no id in the request"));
    }

    private static Optional<Integer> number(Form form, String name, int least, int most) {
        return form.one(name).map(text -> {
            if (text.matches("[0-9]{1,6}")) {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw new ProblemException(
                    new Problem.BadValue(name, text, "a whole number from " + least + " to " + most));
        });
    }

    private static ProblemException wrong(String sentence) {
        return new ProblemException(new Problem.WrongUsage(sentence));
    }
}
