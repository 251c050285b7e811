package org.unicornkg.server;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.unicornkg.pages.ProblemPage;
import org.unicornkg.problem.Candidate;
import org.unicornkg.problem.Problem;
import org.unicornkg.vocab.Prefixes;

/// What a client reads when a request fails.
///
/// @param code stable id, a heading of docs/errors.md
/// @param status the HTTP status
/// @param detail what is wrong and what to do; no path, no stack trace
/// @param more further members: candidates, line and column …
/// @param headers such as `Allow`
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
record ProblemDocument(String code, int status, String detail, Map<String, Object> more, Map<String, String> headers) {

    private static final int HTTP_VERSION_NOT_SUPPORTED = 505;
    private static final String TYPE = Prefixes.HOME + "docs/errors#";

    /// A list of candidates is for choosing, not for reading the whole graph.
    private static final int MOST_CANDIDATES = 50;

    static ProblemDocument of(Problem problem) {
        return new ProblemDocument(
                problem.code(), problem.status(), problem.message(), members(problem), headers(problem));
    }

    /// Returns what to say of a fault that the HTTP engine found, or of one of our own.
    static ProblemDocument of(int status) {
        boolean isOurs = status >= 500 && status != HTTP_VERSION_NOT_SUPPORTED;
        String detail = isOurs
                ? "the service failed to answer; that is its fault, not yours"
                : "the request breaks the rules of HTTP (status " + status + ")";
        return new ProblemDocument(isOurs ? "internal" : "bad-request", status, detail, Map.of(), Map.of());
    }

    /// Returns the same with things that may have been meant.
    ProblemDocument near(List<Candidate> candidates) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put("nearest", candidates(candidates));
        return new ProblemDocument(code, status, detail, members, headers);
    }

    /// Returns the document as JSON, or as a page or text for those who like that better.
    Answer answer(Addressee addressee) {
        SequencedMap<String, Supplier<Answer>> offers = new LinkedHashMap<>();
        offers.put("application/problem+json", this::json);
        offers.put("application/json", this::json);
        offers.put("text/plain", this::text);
        offers.put(Answer.HTML, () -> page(addressee));
        Answer body =
                Negotiation.best(addressee.accept(), offers).orElse(this::json).get();
        Map<String, String> all = new LinkedHashMap<>(body.headers());
        all.put("Cache-Control", "no-store");
        all.put("Vary", "Accept, Accept-Language");
        all.putAll(headers);
        return new Answer(status, all, body.body());
    }

    private Answer text() {
        return Answer.of("text/plain;charset=utf-8", (detail + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Answer page(Addressee addressee) {
        return Answer.page(ProblemPage.of(addressee.reader(), addressee.address(), code, detail, instead(), near()));
    }

    private Answer json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE + code);
        members.put("title", title());
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        return Answer.of("application/problem+json", Json.bytes(members));
    }

    private String title() {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }

    private static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        switch (problem) {
            case Problem.InParameter p -> {
                members.put("parameter", p.name());
                members.putAll(members(p.because()));
            }
            case Problem.UnknownParameter p -> {
                members.put("parameter", p.name());
                members.put("known", p.known());
            }
            case Problem.MissingParameter p -> members.put("parameter", p.name());
            case Problem.RepeatedParameter p -> members.put("parameter", p.name());
            case Problem.AmbiguousName p -> members.put("candidates", candidates(p.candidates()));
            case Problem.UnknownName p -> members.put("nearest", candidates(p.nearest()));
            case Problem.Superseded p -> {
                members.put("changed", p.changed());
                members.put("instead", p.instead());
            }
            case Problem.UnknownReport p -> members.put("nearest", p.nearest());
            case Problem.BadQuery p -> {
                members.put("line", p.line());
                members.put("column", p.column());
            }
            default -> {}
        }
        return members;
    }

    /// Returns the address of another answer; empty where there is none.
    private String instead() {
        return more.getOrDefault("instead", "").toString();
    }

    /// Returns IRI → name of the things that may have been meant.
    private Map<String, String> near() {
        Map<String, String> near = new LinkedHashMap<>();
        if (more.get("nearest") instanceof List<?> things) {
            for (Object thing : things) {
                // Of reports only the names are told.
                if (thing instanceof Map<?, ?> members) {
                    near.put(String.valueOf(members.get("iri")), String.valueOf(members.get("label")));
                }
            }
        }
        return near;
    }

    private static List<Map<String, Object>> candidates(List<Candidate> candidates) {
        return candidates.stream()
                .limit(MOST_CANDIDATES)
                .map(ProblemDocument::candidate)
                .toList();
    }

    private static Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("iri", candidate.iri());
        members.put("slug", candidate.slug());
        members.put("label", candidate.label());
        members.put("type", candidate.type());
        return members;
    }

    private static Map<String, String> headers(Problem problem) {
        return switch (problem) {
            case Problem.MethodNotAllowed p -> Map.of("Allow", String.join(", ", p.allowed()));
            case Problem.Unavailable p -> retry(p.retryAfter());
            case Problem.TooMany p -> retry(p.retryAfter());
            default -> Map.of();
        };
    }

    private static Map<String, String> retry(Duration after) {
        return Map.of("Retry-After", Long.toString(after.toSeconds()));
    }
}
