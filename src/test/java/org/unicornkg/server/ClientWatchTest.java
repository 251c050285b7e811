package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A query of which nobody waits for the answer ends long before its time.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClientWatchTest {

    private static final String ENDLESS =
            TestServer.encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(settings -> settings.withLog(log::add)
                .withMetrics()
                .withLimits(settings.limits().withTime(Duration.ofHours(1))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void queryEndsWhenItsClientGoes() throws IOException {
        Socket client = open();
        send(client, "/sparql?query=" + ENDLESS);
        client.close();
        until(() -> !log.isEmpty());
        assertThat(log.getFirst()).contains("\"outcome\":\"gone\"");
    }

    @Test
    void clientThatDoesNotWaitForTheAnswerBeforeTheNextIsToldSo() throws IOException {
        try (Socket client = open()) {
            send(client, "/sparql?query=" + ENDLESS);
            until(() -> server.get("/metrics").body().contains("unicornkg_queries_running 1.0"));
            send(client, "/healthz");
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Connection: close", "the next request came before the answer");
        }
    }

    private Socket open() throws IOException {
        URI address = server.uri("/");
        return new Socket(address.getHost(), address.getPort());
    }

    private static void send(Socket client, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    private static void until(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
