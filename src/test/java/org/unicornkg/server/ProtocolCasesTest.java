package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The W3C's tests of the SPARQL Protocol for queries, each a file in `sparql-protocol`, where those are named that do
/// not apply.
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol §2.1</a>
final class ProtocolCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/sparql-protocol");

    /// All that there are in the manifest, with those for updates.
    private static final int IN_MANIFEST = 34;

    private static final Pattern NAME = Pattern.compile("- `([a-z_0-9]+)`");
    private static final Pattern CHARSET = Pattern.compile("charset=(\\S+)");

    private static final List<String> ROWS = List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values");
    private static final List<String> TRIPLES =
            List.of("text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnsweredAsTheProtocolSays(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".txt"));
        int arrow = text.lastIndexOf("=> ");
        String expected = text.substring(arrow + 3).strip();
        String answer = RawHttp.send(server.uri("/"), request(text.substring(text.indexOf('\n') + 1, arrow)));
        String type = answer.replaceFirst("(?s).*?\r\nContent-Type: ([^;\r]*).*", "$1");
        String status = answer.substring(9, 12);
        switch (expected) {
            case "true", "false" -> {
                assertThat(status).as(answer).isEqualTo("200");
                assertThat(type).isIn(ROWS.subList(0, 2));
                assertThat(answer).contains("\"boolean\":" + expected);
            }
            case "rows" -> assertThat(status + " " + type).isIn(ok(ROWS));
            case "triples" -> assertThat(status + " " + type).isIn(ok(TRIPLES));
            default -> assertThat(status).isEqualTo(expected).startsWith("4");
        }
    }

    @Test
    void everyTestOfTheManifestIsHereOrSaidNotToApply() throws IOException {
        List<String> without = NAME.matcher(Files.readString(FOLDER.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(without).allMatch(name -> name.contains("update"));
        assertThat(Stream.concat(without.stream(), cases()))
                .doesNotHaveDuplicates()
                .hasSize(IN_MANIFEST);
    }

    private static List<String> ok(List<String> types) {
        return types.stream().map("200 "::concat).toList();
    }

    /// Completes a request by its host and the length of its body.
    private static String request(String text) {
        int blank = text.indexOf("\n\n");
        String head = blank < 0 ? text.strip() : text.substring(0, blank);
        byte[] body =
                blank < 0 ? new byte[0] : text.substring(blank + 2).strip().getBytes(charset(head));
        String lines = head.replaceFirst("\n|$", " HTTP/1.1\n").strip().replace("\n", "\r\n")
                + "\r\nHost: localhost\r\nConnection: close\r\n";
        String length = blank < 0 ? "" : "Content-Length: " + body.length + "\r\n";
        return lines + length + "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    }

    private static Charset charset(String head) {
        return CHARSET.matcher(head)
                .results()
                .map(match -> Charset.forName(match.group(1)))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }
}
