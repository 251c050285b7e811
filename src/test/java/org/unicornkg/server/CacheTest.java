package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer that was given before is given again, to those alone who ask for the same.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CacheTest {

    private static final String REPORT = "/reports/who-left.csv";
    private static final String ROWS = "SELECT ?s ?p ?o WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 100";

    private static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());

    private static TestServer server;
    private static int before;

    @BeforeAll
    static void start() {
        server = TestServer.start(settings -> settings.withLog(LOG::add));
    }

    @BeforeEach
    void forget() {
        server.serve(server.served());
        awaitLines(server.sent() - before);
        before = server.sent();
        LOG.clear();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void secondAnswerIsTheFirstAgain() {
        HttpResponse<String> first = server.get(REPORT);
        HttpResponse<String> second = server.get(REPORT);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(headers(second)).isEqualTo(headers(first));
        assertThat(outcomes(2)).containsExactly("complete", "remembered");
    }

    @Test
    void headIsAnsweredFromAGetAndWithoutABody() {
        HttpResponse<String> get = server.get(REPORT);
        HttpResponse<String> head = server.send(server.request(REPORT).HEAD());
        assertThat(head.body()).isEmpty();
        assertThat(headers(head)).isEqualTo(headers(get));
        assertThat(outcomes(2)).containsExactly("complete", "remembered");
    }

    @Test
    void clientThatHasTheAnswerIsToldSo() {
        String tag = server.get(REPORT).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.get(REPORT, "If-None-Match", "W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(again.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void tagsMayStandInSeveralLines() {
        String tag = server.get(REPORT).headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(REPORT, "If-None-Match", "\"other\"", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void tagTellsLimitsApart() {
        String tag = server.get(REPORT).headers().firstValue("ETag").orElseThrow();
        try (TestServer narrow = TestServer.start(
                settings -> settings.withLimits(settings.limits().withRows(1)))) {
            assertThat(narrow.get(REPORT, "If-None-Match", tag).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void unmodifiedAnswerVariesAsTheAnswerDoes() {
        HttpResponse<String> fresh = server.get(REPORT);
        String tag = fresh.headers().firstValue("ETag").orElseThrow();
        server.serve(server.served());
        for (int i = 0; i < 2; i++) {
            assertThat(server.get(REPORT, "If-None-Match", tag).headers().firstValue("Vary"))
                    .isEqualTo(fresh.headers().firstValue("Vary"));
            server.get(REPORT);
        }
    }

    @Test
    void answerInAnotherTypeIsAnotherAnswer() {
        HttpResponse<String> csv = server.query(ROWS, "Accept", "text/csv");
        HttpResponse<String> json = server.query(ROWS, "Accept", "application/sparql-results+json");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(json.headers().firstValue("Content-Type").orElse("")).contains("json");
        assertThat(outcomes(2)).containsExactly("complete", "complete");
    }

    @Test
    void whatIsNewEachTimeIsNotKept() {
        String random = "SELECT (STRUUID() AS ?new) {}";
        assertThat(server.query(random).body())
                .isNotEqualTo(server.query(random).body());
    }

    @Test
    void failureIsNotKept() {
        server.query("SELECT nonsense");
        server.query("SELECT nonsense");
        assertThat(outcomes(2)).containsExactly("wrong", "wrong");
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "'deflate, gzip;q=0.5', gzip", "'*', gzip", "identity, ''", "gzip;q=0, ''", "br, ''"})
    void compressedIsWhatIsAskedFor(String accepted, String coding) throws IOException {
        String plain = server.query(ROWS).body();
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> response = server.send(
                    server.request("/sparql?query=" + TestServer.encoded(ROWS)).header("Accept-Encoding", accepted),
                    BodyHandlers.ofByteArray());
            assertThat(response.headers().firstValue("Content-Encoding").orElse(""))
                    .isEqualTo(coding);
            assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
            byte[] body = coding.isEmpty() ? response.body() : inflated(response.body());
            assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void eachCodingHasItsOwnTagAndEitherIsKnownAgain(String accepted) {
        String plain = server.query(ROWS).headers().firstValue("ETag").orElseThrow();
        String tag = plain.replaceFirst("\"$", accepted.equals("gzip") ? "-gzip\"" : "\"");
        HttpResponse<String> known = server.query(ROWS, "Accept-Encoding", accepted, "If-None-Match", tag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.headers().firstValue("ETag")).hasValue(tag);
    }

    /// A line is written after its answer was sent.
    private static void awaitLines(int requests) {
        while (LOG.size() < requests && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private static List<String> outcomes(int requests) {
        awaitLines(requests);
        return List.copyOf(LOG).stream()
                .map(line -> line.replaceFirst(".*\"outcome\":\"([a-z-]+)\".*", "$1"))
                .toList();
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
