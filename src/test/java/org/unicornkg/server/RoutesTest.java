package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void catalogueNamesEveryReport() {
        assertThat(server.get("/reports").body()).contains(report);
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
        assertThat(response.body()).contains(server.served().release().digest().toString());
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
