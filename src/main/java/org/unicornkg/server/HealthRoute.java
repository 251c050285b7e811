package org.unicornkg.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// `/healthz`: that the service runs, and with what. It asks nothing: all of it was known when the service started.
final class HealthRoute implements Routes.Route {

    private final Knowledge knowledge;

    HealthRoute(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", "ok");
        members.putAll(numbers(knowledge));
        return Answer.of("application/json", Json.bytes(members)).with("Cache-Control", "no-store");
    }

    /// Returns what identifies and measures what is served, as far as it is known.
    static Map<String, Object> numbers(Knowledge knowledge) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        knowledge.base().release().ifPresent(digest -> numbers.put("release", digest.hex()));
        numbers.put("ontology", knowledge.ontology());
        knowledge.counts().ifPresent(counts -> {
            numbers.put("triples", counts.triples());
            numbers.put("claims", counts.claims());
            numbers.put("events", counts.events());
            numbers.put("entities", counts.entities());
            numbers.put("articles", counts.articles());
        });
        return numbers;
    }
}
