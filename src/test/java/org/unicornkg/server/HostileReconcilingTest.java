package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.release.Folders;

/// What no decent client sends to `/reconcile`, as `src/test/resources/reconcile/hostile.tsv` lists it: each gets a
/// problem that says what is wrong, and the next client its answer.
class HostileReconcilingTest {

    private static final Pattern REPEATED = Pattern.compile("⟦(\\d+)\\*(.+?)⟧");
    private static final String FORM = "application/x-www-form-urlencoded";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(Folders.in(Path.of("")));
    }

    @AfterEach
    void othersAreAnswered() {
        assertThat(asked("{\"q0\":{\"query\":\"Kimi\"}}").body()).contains("\"match\" : true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// @param said a part of the detail, as it stands in JSON
    record Hostile(String path, String parameters, int status, String said) {}

    static Stream<Hostile> hostile() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/reconcile/hostile.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("path\t"))
                .map(line -> List.of(line.split("\t", -1)))
                .map(columns ->
                        new Hostile(columns.get(0), columns.get(1), Integer.parseInt(columns.get(2)), columns.get(3)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsWrongIsSaid(Hostile given) {
        HttpResponse<String> response = server.get(given.path + encoded(given.parameters));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(given.status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.body())
                .contains(given.said)
                .doesNotContain("com.fasterxml", "org.unicornkg", "REDACTED", "StreamRead", "java.");
    }

    /// Encodes each value; `&` parts them only before a name, for JSON of this file holds none.
    private static String encoded(String parameters) {
        return Stream.of(parameters.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.substring(0, pair.indexOf('=') + 1)
                        + TestServer.encoded(repeated(pair.substring(pair.indexOf('=') + 1))))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String repeated(String value) {
        return REPEATED.matcher(value).replaceAll(found -> found.group(2).repeat(Integer.parseInt(found.group(1))));
    }

    private static HttpResponse<String> asked(String queries) {
        return server.post("/reconcile", FORM, "queries=" + TestServer.encoded(queries));
    }

    @Test
    void aBatchWithoutEndIsTooLarge() {
        String batch = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"q" + i + "\":{\"query\":\"x\"}")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(asked(batch).statusCode()).isEqualTo(413);
        assertThat(asked(batch).body()).contains("50 queries");
    }

    @Test
    void aNameWithoutEndIsTooLarge() {
        assertThat(asked("{\"q0\":{\"query\":\"" + "月".repeat(100_000) + "\"}}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void aKeyMayBeAnythingAndIsGivenBack() {
        String key = "<b>\\u0000\\n\\\"" + "k".repeat(2_000);
        HttpResponse<String> response = asked("{\"" + key + "\":{\"query\":\"Kimi\"}}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("k".repeat(2_000));
        assertThat(asked("{\"" + key + "\":{}}").body()).hasSizeLessThan(1_000);
    }

    @Test
    void aFullBatchOfTheLongestNamesIsAnswered() {
        String batch = IntStream.range(0, 50)
                .mapToObj(i -> "\"q" + i + "\":{\"query\":\"" + "月之暗面 moonshot ".repeat(60) + i
                        + "\",\"type\":\"Company\",\"type_strict\":\"should\",\"limit\":100}")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(asked(batch).statusCode()).isEqualTo(200);
    }

    @Test
    void aBatchOfManyLongNamesInSeveralTypesIsTooLarge() {
        String batch = IntStream.range(0, 50)
                .mapToObj(i -> "\"q" + i + "\":{\"query\":\"" + "月".repeat(990)
                        + "\",\"type\":[\"Company\",\"Person\"],\"type_strict\":\"should\"}")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(asked(batch).statusCode()).isEqualTo(413);
        assertThat(asked(batch).body()).contains("50000 characters of names, each times its types, and of values");
    }

    @Test
    void aBatchOfManyLongValuesIsTooLarge() {
        String values = IntStream.range(0, 20)
                .mapToObj(i -> "\"" + "月".repeat(990) + "\"")
                .collect(Collectors.joining(","));
        String batch = IntStream.range(0, 3)
                .mapToObj(i -> "\"q" + i + "\":{\"properties\":[{\"pid\":\"maker\",\"v\":[" + values + "]}]}")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(asked(batch).statusCode()).isEqualTo(413);
        assertThat(asked(batch).body()).contains("50000 characters");
    }

    @Test
    void aQueryInABodyThatIsNoFormOfUtf8IsRefused() {
        assertThat(server.post("/reconcile", FORM, "queries=%FF%FE").statusCode())
                .isEqualTo(400);
        assertThat(server.post("/reconcile", FORM, "queries=%7").statusCode()).isEqualTo(400);
        assertThat(server.post("/reconcile", FORM, "").statusCode()).isEqualTo(400);
    }
}
