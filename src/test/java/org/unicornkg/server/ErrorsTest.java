package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    private static final String CROSS_PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(settings ->
                settings.withLimits(new RequestLimits(Duration.ofMillis(300), 10, 100, 2_000, 5_000, 1_000_000)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void chineseInSyntaxErrorIsWhole() throws IOException {
        HttpResponse<String> response = server.query("SELECT * { ?s 月之暗面:x ?o }");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertThat(problem.path("detail").asText()).contains("月之暗面:x");
        assertThat(problem.path("type").asText()).endsWith("#bad-query");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("line").asInt()).isEqualTo(1);
        assertThat(problem.path("column").asInt()).isEqualTo(15);
    }

    @Test
    void lengthIsThatOfTheBytes() {
        HttpResponse<String> response = server.query("SELECT * { ?s 月:x ?o }", "Accept", "text/plain");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(response.body()).contains("月:x").endsWith("\n");
        assertThat(response.headers().firstValueAsLong("Content-Length"))
                .hasValue(response.body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void endlessQueryIsStopped() {
        HttpResponse<String> response = server.query("SELECT (COUNT(*) AS ?n) " + CROSS_PRODUCT);
        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.body()).contains("too-slow").contains("300 ms");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void answerWithMoreRowsThanAreGivenSaysWhereItIsCut() {
        HttpResponse<String> response = server.query("SELECT * " + CROSS_PRODUCT, "Accept", "text/csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Truncated-At")).hasValue("100");
        assertThat(response.body().lines()).hasSize(101);
    }

    @Test
    void answerWithMoreBytesThanAreGivenSaysWhereItIsCut() {
        try (TestServer narrow = TestServer.start(
                settings -> settings.withLimits(settings.limits().withAnswerBytes(200_000)))) {
            HttpResponse<String> response = narrow.query("SELECT * " + CROSS_PRODUCT, "Accept", "text/csv");
            int rows = Integer.parseInt(
                    response.headers().firstValue("X-Truncated-At").orElse("0"));
            assertThat(rows).isPositive();
            assertThat(response.body().lines()).hasSize(rows + 1);
            assertThat(response.body().length()).isLessThanOrEqualTo(200_000);
        }
    }

    @Test
    void graphOfMoreBytesThanAreGivenIsTooLarge() {
        try (TestServer narrow = TestServer.start(
                settings -> settings.withLimits(settings.limits().withAnswerBytes(2_000)))) {
            HttpResponse<String> response = narrow.query("CONSTRUCT WHERE { ?s ?p ?o }");
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("too-large").contains("2000 bytes");
        }
    }

    @Test
    void longQueryIsTooLarge() {
        String query = "ASK {} #" + "x".repeat(2_000);
        assertThat(server.post("/sparql", "application/sparql-query", query).statusCode())
                .isEqualTo(413);
    }

    @Test
    void largeBodyIsTooLarge() {
        String query = "ASK {} #" + "x".repeat(50_000);
        assertThat(server.post("/sparql", "application/sparql-query", query).statusCode())
                .isEqualTo(413);
    }

    @Test
    void deepNestingIsBad() {
        try (TestServer usual = TestServer.start()) {
            String query = "ASK " + "{".repeat(45_000) + "}".repeat(45_000);
            HttpResponse<String> response = usual.post("/sparql", "application/sparql-query", query);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(usual.query("ASK {}").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nix",
                "/reports/nix",
                "/reports/founders/nix",
                "/id/nix",
                "/data/nix",
                "/claim/nix",
                "/source/nix",
                "/graph/nix",
                "/ontology/nix",
                "/healthz/nix",
                "/id/",
                "/data/",
                "/id/月",
                "/.env",
                "/id/paper-boat%20"
            })
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> response = server.get(path.replace("月", "%E6%9C%88"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/..%2f..%2fpom.xml", "/data/%00", "/%2e%2e/%2e%2e/etc/passwd", "/data/%zz"})
    void crookedPathsAreBad(String path) throws IOException {
        String answer = RawHttp.get(server.uri("/"), path);
        assertThat(answer)
                .matches("(?s)HTTP/1.1 (400|404) .*")
                .doesNotContain("<project")
                .doesNotContain("Jetty");
    }

    @Test
    void whatTheEngineRefusesHasTheSameForm() throws IOException {
        String answer = RawHttp.get(server.uri("/"), "/", "X-Long: " + "x".repeat(20_000));
        assertThat(answer)
                .startsWith("HTTP/1.1 431 ")
                .contains("application/problem+json")
                .doesNotContain("etty");
        assertThat(RawHttp.get(server.uri("/"), "/", "no header at all"))
                .startsWith("HTTP/1.1 400 ")
                .doesNotContain("etty")
                .doesNotContain("\tat ");
    }

    @Test
    void nothingNamesTheEngine() {
        HttpResponse<String> response = server.get("/healthz");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }
}
