package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The routes beside SPARQL: reports, things, health.
final class RoutesTest {

    private static TestServer server;
    private static String report;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        report = server.served().catalogue().all().iterator().next().name();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void reportIsJsonUnlessCsvIsAskedFor() {
        assertThat(type(server.get("/reports/" + report))).startsWith("application/json");
        assertThat(type(server.get("/reports/" + report + ".csv"))).startsWith("text/csv");
        assertThat(type(server.get("/reports/" + report + "?format=csv"))).startsWith("text/csv");
        assertThat(type(server.get("/reports/" + report, "Accept", "text/csv"))).startsWith("text/csv");
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle",
        "nt, application/n-triples",
        "jsonld, application/ld+json",
        "rdf, application/rdf+xml",
        "trig, application/trig",
        "nq, application/n-quads"
    })
    void aGraphComesInTheSyntaxAskedFor(String suffix, String type) {
        HttpResponse<String> named = server.get("/reports/moves." + suffix + "?organization=Example+AI");
        HttpResponse<String> negotiated = server.get("/reports/moves?organization=Example+AI", "Accept", type);

        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(type(named)).startsWith(type);
        assertThat(named.body()).contains("example-ai").doesNotContain("id/formula");
        assertThat(negotiated.body()).isEqualTo(named.body());
        assertThat(type(negotiated)).isEqualTo(type(named));
    }

    @ParameterizedTest
    @CsvSource({
        "/reports/moves.csv, turtle",
        "/reports/moves?format=csv, jsonld",
        "/reports/companies.ttl, csv",
        "/reports/companies?format=turtle, json"
    })
    void aGraphIsNoTableAndATableNoGraph(String path, String offered) {
        HttpResponse<String> response = server.get(path);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("not-acceptable", offered);
    }

    @Test
    void aGraphIsRefusedAsCsvByAcceptToo() {
        assertThat(server.get("/reports/moves", "Accept", "text/csv").statusCode())
                .isEqualTo(406);
    }

    @Test
    void aCutGraphIsSaid() {
        try (TestServer narrow = TestServer.start(
                settings -> settings.withLimits(settings.limits().withRows(2)))) {
            assertThat(narrow.get("/reports/moves.nt").headers().firstValue("X-Truncated-At"))
                    .contains("2");
        }
    }

    @Test
    void catalogueNamesEveryReportWithItsKind() throws IOException {
        JsonNode reports =
                new ObjectMapper().readTree(server.get("/reports").body()).get("reports");

        assertThat(reports)
                .extracting(entry ->
                        entry.get("name").asText() + " " + entry.get("kind").asText())
                .containsExactly("companies table", "moves graph", "who-left table");
    }

    @Test
    void unknownParameterIsNamed() {
        HttpResponse<String> response = server.get("/reports/" + report + "?colour=red");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("colour", "unknown-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/reports/no-such-report", "/data/no-such-thing", "/no-such-route", "/data/..%2f..%2fpom.xml"})
    void whatIsNotThereIsSaidSo(String path) {
        HttpResponse<String> response = server.get(path);

        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(type(response)).startsWith("application/problem+json");
        assertThat(response.body()).doesNotContain("java.");
    }

    @Test
    void thingRedirectsToItsData() {
        HttpResponse<String> response = server.get("/id/paper-boat", "Accept", "text/turtle");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/data/paper-boat");
        assertThat(response.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept"));
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/n-triples, application/n-triples",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml"
    })
    void dataComesInTheFormatAskedFor(String accept, String type) {
        HttpResponse<String> response = server.get("/data/paper-boat", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).startsWith(type);
        assertThat(response.body()).contains("paper-boat");
    }

    @Test
    void anUnchangedReportIsNotSentAgain() {
        String tag =
                server.get("/reports/" + report).headers().firstValue("ETag").orElseThrow();

        assertThat(tag).doesNotStartWith("W/");
        assertThat(server.get("/reports/" + report, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void healthTellsTheRelease() {
        HttpResponse<String> response = server.get("/healthz");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(server.served().base().release().orElseThrow().toString());
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
