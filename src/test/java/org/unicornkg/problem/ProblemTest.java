package org.unicornkg.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every problem says what to do, and docs/errors.md explains it with the same status and exit code.
class ProblemTest {

    private static final Candidate GREENLEAF =
            new Candidate("https://w3id.org/unicorn-kg/id/greenleaf", "greenleaf", "Greenleaf", "company");
    private static final Candidate REDLEAF =
            new Candidate("https://w3id.org/unicorn-kg/id/redleaf", "redleaf", "Redleaf", "");

    private static final List<Problem> EXAMPLES = List.of(
            new Problem.Unreadable("elsewhere/data", "there is no such folder"),
            new Problem.Unwritable("out/graph.nt", "there is no such folder"),
            new Problem.BadData(List.of(
                    Finding.error("data/articles/field.ttl", 27, "syntax", "column 1: no full stop"),
                    Finding.error("data/articles/field.ttl", 28, "syntax", "column 1: no full stop"))),
            new Problem.WrongUsage("kg report needs the name of a report"),
            new Problem.UnknownReport("who-left", List.of("who-left-which-unicorn-for-where")),
            new Problem.UnknownParameter("founders", "company", List.of("organization", "asOf")),
            new Problem.MissingParameter("evidence-of", "thing", "a thing, such as greenleaf"),
            new Problem.RepeatedParameter("founders", "asOf"),
            new Problem.BadValue("parameter asOf", "soon", "a date, such as 2024-08"),
            new Problem.InParameter("organization", new Problem.AmbiguousName("Leaf", List.of(GREENLEAF, REDLEAF))),
            new Problem.AmbiguousName("Leaf", List.of(GREENLEAF, REDLEAF)),
            new Problem.UnknownName("Geenleaf", "company", List.of(GREENLEAF)),
            new Problem.NotUnderstood(
                    "who left DeepSeek?", "nothing is known here of: deepseek", List.of("founders (0.40)")),
            new Problem.BadQuery("Encountered \"}\"", 1, 8),
            new Problem.Refused("SERVICE", "this endpoint calls no other host"),
            new Problem.NotFound("greenleef"),
            new Problem.MethodNotAllowed("PUT", List.of("GET", "HEAD")),
            new Problem.Superseded("founders", List.of("release"), "/reports/founders"),
            new Problem.NotAcceptable("image/png", List.of("csv", "json")),
            new Problem.UnsupportedMediaType("text/turtle", List.of("application/sparql-query")),
            new Problem.TooLarge("the query", 100_000, "characters"),
            new Problem.TooSlow(Duration.ofSeconds(10)),
            new Problem.TooCostly("memory"),
            new Problem.Unavailable("too many queries at once", Duration.ofSeconds(2)),
            new Problem.TooMany("requests", Duration.ofSeconds(1)),
            new Problem.EndpointFailed("http://localhost:8890/sparql", "nothing listens there"),
            new Problem.PortInUse(3030),
            new Problem.NoSourceText("field", "name its folder with --sources"),
            new Problem.PassageNotFound("安妮種樹", "field", ""),
            new Problem.AmbiguousPassage("安妮", "field", List.of(1, 7)));

    private static final Pattern ENTRY = Pattern.compile(
            "## ([a-z-]+)\nStatus (\\d+), exit code (\\d+)\\.\nWhen: .+\nExample: `.+`\\.\nRemedy: .+\n");

    @Test
    void eachKindHasAnExample() {
        assertThat(EXAMPLES.stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Problem.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void saysSomethingOfUse(Problem problem) {
        assertThat(problem.message()).as("%s", problem).isNotBlank().doesNotContain("\n");
        assertThat(problem.status()).as("%s", problem).isBetween(400, 599);
        assertThat(problem.exitCode()).as("%s", problem).isBetween(2, 3);
        assertThat(problem.code()).as("%s", problem).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void theManualExplainsEach() throws IOException {
        Map<String, String> manual = new TreeMap<>();
        Matcher entries = ENTRY.matcher(Files.readString(Path.of("docs/errors.md")) + "\n");
        while (entries.find()) {
            manual.put(entries.group(1), entries.group(2) + " " + entries.group(3));
        }
        Map<String, String> problems = new TreeMap<>();
        for (Problem problem : EXAMPLES) {
            if (!(problem instanceof Problem.InParameter)) {
                problems.put(problem.code(), problem.status() + " " + problem.exitCode());
            }
        }
        assertThat(manual).isEqualTo(problems);
    }

    @Test
    void aParametersProblemIsAnsweredLikeItsReason() {
        Problem reason = new Problem.NotFound("x");
        assertThat(new Problem.InParameter("p", reason).status()).isEqualTo(404);
        assertThat(new Problem.InParameter("p", reason).message()).isEqualTo("parameter p: \"x\" is not here");
    }

    @Test
    void whatWasGivenIsShownOnOneShortLine() {
        Problem problem = new Problem.NotFound("a\r\nSet-Cookie: b" + "月".repeat(500));
        assertThat(problem.message()).doesNotContain("\r", "\n").hasSizeLessThan(120);
    }

    @Test
    void aFindingReadsAsEditorsExpect() {
        assertThat(Finding.error("data/a.ttl", 3, "syntax", "no full stop"))
                .hasToString("data/a.ttl:3: syntax: no full stop");
        assertThat(Finding.warning("data/a.ttl", 0, "unused-term", "kg:X"))
                .hasToString("data/a.ttl: warning: unused-term: kg:X");
    }
}
