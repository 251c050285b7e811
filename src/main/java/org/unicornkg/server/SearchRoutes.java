package org.unicornkg.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.SearchPage;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Language;
import org.unicornkg.report.Found;
import org.unicornkg.search.Hit;

/// `/search`, things by a part of any of their names, as JSON or as a page; `/suggest`, the same while somebody
/// types.
final class SearchRoutes {

    private static final String JSON = "application/json";
    private static final int USUAL_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 100;

    private final Knowledge knowledge;

    SearchRoutes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// What is looked for.
    private record Request(String text, Optional<Node> type, int limit) {}

    /// Finds hits.
    private interface Finder {
        List<Hit> find(String text, Optional<Node> type, int limit);
    }

    /// Answers `/search`.
    Answer search(Ask ask, String rest) {
        SequencedMap<String, String> offers = new LinkedHashMap<>();
        offers.put(JSON, JSON);
        offers.put(Answer.HTML, Answer.HTML);
        return answer(ask, rest, Negotiation.choose(ask.accept(), offers), knowledge.names()::search);
    }

    /// Answers `/search.json`.
    Answer searchAsJson(Ask ask, String rest) {
        return answer(ask, rest, JSON, knowledge.names()::search);
    }

    /// Answers `/suggest`.
    Answer suggest(Ask ask, String rest) {
        Negotiation.requireJson(ask.accept());
        return answer(ask, rest, JSON, knowledge.names()::suggest);
    }

    private Answer answer(Ask ask, String rest, String type, Finder finder) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        Request request = request(ask.form());
        return type.equals(JSON)
                ? Cacheable.answer(
                        knowledge,
                        ask,
                        () -> json(found(request, ask.language(), finder)),
                        ask.path(),
                        request,
                        ask.language())
                : Cacheable.page(knowledge, ask, () -> {
                    Found found = found(request, ask.reader().language(), finder);
                    return SearchPage.of(knowledge, ask.reader(), ask.address(), found);
                });
    }

    private Found found(Request request, Language language, Finder finder) {
        List<Hit> hits = finder.find(request.text, request.type, request.limit);
        return Found.of(request.text, knowledge.names(), hits, language);
    }

    private Request request(Form form) {
        String text = form.one("q").orElse("");
        if (text.isBlank()) {
            throw new ProblemException(new Problem.WrongUsage("say what to look for, as in /search?q=moonshot"));
        }
        return new Request(
                text,
                form.one("class").map(knowledge.names()::classNamed),
                form.one("limit").map(SearchRoutes::limit).orElse(USUAL_LIMIT));
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= HIGHEST_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw badLimit(text, e);
        }
        throw badLimit(text, null);
    }

    private static ProblemException badLimit(String text, @Nullable Exception cause) {
        return new ProblemException(new Problem.BadValue("limit", text, "a number from 1 to " + HIGHEST_LIMIT), cause);
    }

    private static Answer json(Found found) {
        StringBuilder text = new StringBuilder();
        try {
            Found.Format.JSON.write(found, false, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        return Answer.of(JSON, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
