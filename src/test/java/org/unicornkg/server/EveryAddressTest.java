package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every address that the OpenAPI document tells of.
final class EveryAddressTest {

    private static TestServer server;
    private static Addresses addresses;

    @BeforeAll
    static void start() {
        server = TestServer.over(TestServer.FOLDERS);
        addresses = Addresses.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Stream<ApiDocument.Operation> reads() {
        return addresses.reads();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void otherMethodsAreNotAllowedAndOptionsTellsWhichAre(ApiDocument.Operation read) {
        String address = addresses.address(read);
        boolean isPosted = addresses.document().operations().stream()
                .anyMatch(operation -> operation.path().equals(read.path())
                        && operation.method().equals("post"));
        String allowed = isPosted ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
        List<String> others = new ArrayList<>(List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"));
        if (!isPosted) {
            others.add("POST");
        }

        HttpResponse<String> options = send(address, "OPTIONS");

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().map())
                .containsEntry("allow", List.of(allowed))
                .containsEntry("access-control-allow-methods", List.of(allowed))
                .containsEntry("access-control-allow-origin", List.of("*"));
        assertThat(others).allSatisfy(method -> {
            HttpResponse<String> refused = send(address, method);
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().map())
                    .containsEntry("allow", List.of(allowed))
                    .containsEntry("access-control-allow-origin", List.of("*"));
        });
    }

    @ParameterizedTest
    @MethodSource("reads")
    void headIsGetWithoutABody(ApiDocument.Operation read) {
        String address = addresses.address(read);
        for (String accepted : addresses.accepted(read)) {
            HttpResponse<String> get = server.get(address, "Accept", accepted);
            HttpResponse<String> head = server.send(
                    server.request(address).header("Accept", accepted).HEAD());
            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(headers(head)).isEqualTo(headers(get));
            assertThat(head.body()).isEmpty();
        }
    }

    /// A cache between us and the reader would give an English page to whoever reads Chinese.
    @ParameterizedTest
    @MethodSource("reads")
    void anAnswerThatDependsOnTheBrowsersLanguageSaysSo(ApiDocument.Operation read) {
        List<String> all = new ArrayList<>(List.of(
                addresses.address(read),
                addresses.address(read, "no-such-parameter", "x"),
                addresses.address(read, "no-such-parameter", "%C3")));
        for (JsonNode parameter : addresses.parameters(read)) {
            all.add(addresses.address(read, Addresses.name(parameter), "paper"));
        }
        for (String address : all) {
            for (String accepted : addresses.accepted(read)) {
                String accept = accepted + ", text/html;q=0.5";
                HttpResponse<String> english = server.get(address, "Accept", accept, "Accept-Language", "en");
                HttpResponse<String> chinese = server.get(address, "Accept", accept, "Accept-Language", "zh-Hant");
                if (!english.body().equals(chinese.body())) {
                    assertThat(vary(english)).as(address).contains("Accept-Language");
                    assertThat(vary(chinese)).as(address).contains("Accept-Language");
                }
            }
        }
    }

    @Test
    void theManualTellsOfEach() throws IOException {
        String manual = Files.readString(Path.of("docs/http.md"));
        assertThat(addresses.reads().map(ApiDocument.Operation::path))
                .allMatch(path -> manual.contains("`/" + path.split("[/{.]", -1)[1]));
    }

    private static HttpResponse<String> send(String address, String method) {
        return server.send(server.request(address).method(method, BodyPublishers.noBody()));
    }

    private static String vary(HttpResponse<String> response) {
        return response.headers().firstValue("Vary").orElse("");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }
}
