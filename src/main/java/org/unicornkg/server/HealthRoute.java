package org.unicornkg.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Counts;
import org.unicornkg.release.Release;

/// `/healthz`: that the service runs, and with what.
final class HealthRoute implements Routes.Route {

    private final Release release;

    HealthRoute(Knowledge knowledge) {
        this.release = knowledge.release();
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", "ok");
        members.putAll(numbers(release));
        return Answer.of("application/json", Json.bytes(members)).with("Cache-Control", "no-store");
    }

    /// Returns what identifies and measures a release.
    static Map<String, Object> numbers(Release release) {
        Counts counts = release.counts();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("release", release.digest().hex());
        numbers.put("ontology", release.version());
        numbers.put("triples", counts.triples());
        numbers.put("claims", counts.claims());
        numbers.put("events", counts.events());
        numbers.put("entities", counts.entities());
        numbers.put("articles", counts.articles());
        return numbers;
    }
}
