package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies and headers that no decent client sends: each gets its answer, and the next request its own.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileBodiesTest {

    private static final String POST = "POST /sparql HTTP/1.1\r\nHost: localhost\r\n";
    private static final String QUERY = "Content-Type: application/sparql-query\r\n";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(settings ->
                settings.withLimits(new RequestLimits(settings.limits().time(), 100, 100, 50_000, 100_000, 1_000_000)));
    }

    @AfterEach
    void othersAreAnswered() {
        assertThat(server.query("ASK {}").body()).contains("true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void bodyWithoutEndIsTooLarge() throws IOException {
        try (Socket client = open()) {
            OutputStream out = client.getOutputStream();
            out.write(bytes(POST + QUERY + "Transfer-Encoding: chunked\r\n\r\n"));
            String chunk = "2710\r\n" + "x".repeat(10_000) + "\r\n";
            for (int sent = 0; sent <= 100_000; sent += 10_000) {
                out.write(bytes(chunk));
            }
            out.flush();
            assertThat(statusLine(client)).contains(" 413 ");
        }
    }

    @Test
    void compressedBodyIsNotInflated() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[50_000_000]);
        }
        try (Socket client = open()) {
            client.getOutputStream()
                    .write(bytes(
                            POST + QUERY + "Content-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n"));
            client.getOutputStream().write(bomb.toByteArray());
            client.getOutputStream().flush();
            assertThat(statusLine(client)).contains(" 415 ");
        }
    }

    @Test
    void bodyThatBreaksOffIsNoQuery() throws IOException {
        try (Socket client = open()) {
            client.getOutputStream().write(bytes(POST + QUERY + "Content-Length: 1000\r\n\r\nASK {}"));
            client.shutdownOutput();
            assertThat(statusLine(client)).doesNotContain(" 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6\r\nContent-Length: 7\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: six\r\n",
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: gzip\r\n",
            })
    void lengthThatIsNoneIsBad(String lines) throws IOException {
        try (Socket client = open()) {
            client.getOutputStream().write(bytes(POST + QUERY + lines + "\r\nASK {}"));
            client.getOutputStream().flush();
            client.shutdownOutput();
            assertThat(statusLine(client)).matches("HTTP/1.1 (400|411|501) .*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/sparql-query; charset=klingon\r\n",
                "Content-Type: application/sparql-query; charset=utf-7\r\n",
                "Content-Type: text/turtle\r\n",
                "Content-Type: ;;;\r\n",
                "",
            })
    void typeThatIsUnknownIsNotTaken(String type) throws IOException {
        try (Socket client = open()) {
            client.getOutputStream().write(bytes(POST + type + "Content-Length: 6\r\n\r\nASK {}"));
            client.getOutputStream().flush();
            assertThat(statusLine(client)).contains(" 415 ");
        }
    }

    @Test
    void manyHeadersAreTooMany() throws IOException {
        String lines = "X-Many: 0123456789\r\n".repeat(2_000);
        try (Socket client = open()) {
            client.getOutputStream().write(bytes("GET / HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n"));
            client.getOutputStream().flush();
            assertThat(statusLine(client)).contains(" 431 ");
        }
    }

    private static Socket open() throws IOException {
        URI address = server.uri("/");
        return new Socket(address.getHost(), address.getPort());
    }

    private static String statusLine(Socket client) throws IOException {
        String answer = new String(client.getInputStream().readNBytes(40), StandardCharsets.ISO_8859_1);
        return answer.lines().findFirst().orElse("closed");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
