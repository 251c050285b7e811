package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in the place of a value, in any parameter of any address that the OpenAPI document tells of: the
/// answer is a right one or a problem that says nothing of what is behind it, and no text of the client runs in it.
final class HostileRequestsTest {

    private static final Path VALUES = Path.of("src/test/resources/server/hostile-values.txt");

    /// Names of classes, and where we are.
    private static final List<String> INTERNALS =
            List.of("java.", "jakarta.", "org.unicornkg", "org.apache", "org.eclipse", "\tat ", "etty", here());

    private static TestServer server;
    private static Addresses addresses;
    private static List<String> values;
    private static String manual;

    private final Set<String> seen = new HashSet<>();

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.over(TestServer.FOLDERS);
        addresses = Addresses.of(server);
        manual = Files.readString(Path.of("docs/errors.md"));
        values = new ArrayList<>(Files.readAllLines(VALUES));
        values.removeIf(line -> line.isBlank() || line.startsWith("#"));
        values.addAll(
                List.of("x".repeat(5_000), "%5B".repeat(2_000), "%E6%9C%88".repeat(1_000), "(a%2B)%2B".repeat(500)));
        assertThat(values).hasSizeGreaterThan(40);
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
    void everyValueIsAnsweredSafely(ApiDocument.Operation read) throws IOException {
        Set<String> names = new HashSet<>();
        addresses.parameters(read).forEach(parameter -> names.add(Addresses.name(parameter)));
        // The links of a page keep what stands in its address.
        if (addresses.accepted(read).contains("text/html")) {
            names.addAll(Set.of("lang", "no-such-parameter"));
        }
        for (String name : names) {
            for (String value : values) {
                for (String accepted : addresses.accepted(read)) {
                    assertIsSafe(addresses.address(read, name, value), accepted);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aThousandValuesAreAnsweredSafely(ApiDocument.Operation read) throws IOException {
        for (JsonNode parameter : addresses.parameters(read)) {
            if (parameter.get("in").textValue().equals("query")) {
                String address = addresses.address(read, Addresses.name(parameter), "x");
                assertIsSafe(
                        address + ("&" + Addresses.name(parameter) + "=y").repeat(1_000),
                        addresses.accepted(read).getFirst());
            }
        }
    }

    private void assertIsSafe(String address, String accepted) throws IOException {
        String answer = RawHttp.get(server.uri("/"), address, "Accept: " + accepted);
        String shown = address.length() > 300 ? address.substring(0, 300) + "…" : address;
        int end = answer.indexOf("\r\n\r\n");
        String head = answer.substring(0, end);
        String body = answer.substring(end + 4);
        int status = Integer.parseInt(head.substring(9, 12));
        assertThat(status).as(shown).isBetween(200, 499);
        assertThat(head.lines().skip(1))
                .as(shown)
                .allMatch(line -> line.matches("[A-Za-z-]+: [\\x20-\\x7E]*"))
                .noneMatch(line -> line.startsWith("X-Evil"))
                .contains("X-Content-Type-Options: nosniff", "Access-Control-Allow-Origin: *");
        if (status >= 400) {
            assertThat(head).as(shown).contains("Cache-Control: no-store");
            assertThat(body).as(shown).doesNotContain(INTERNALS);
        }
        if (!seen.add(body)) {
            return;
        }
        if (head.contains("Content-Type: text/html")) {
            assertThat(head).as(shown).contains("Content-Security-Policy: default-src 'none'");
            Harmless.page(body);
        } else if (head.contains("json\r\n")) {
            JsonNode read = new ObjectMapper().readTree(body);
            if (status >= 400) {
                assertThat(read.get("status").asInt()).as(shown).isEqualTo(status);
                assertThat(manual)
                        .as(shown)
                        .contains("\n## " + read.get("type").textValue().replaceFirst(".*#", "") + "\n");
            }
        }
    }

    private static String here() {
        return Path.of("").toAbsolutePath().toString();
    }
}
