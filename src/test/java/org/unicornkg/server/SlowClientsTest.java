package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Clients that send or read slowly, or not at all, and how others are answered meanwhile.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowClientsTest {

    /// More than the threads that Jetty keeps at hand.
    private static final int CLIENTS = 50;

    private final List<Socket> clients = new ArrayList<>();
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(
                settings -> settings.withCapacity(settings.capacity().withRate(0, 1)));
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
        server.close();
    }

    @Test
    void bodiesThatDoNotComeHoldNobodyUp() throws IOException {
        for (int i = 0; i < CLIENTS; i++) {
            send("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                    + "Content-Length: 1000000\r\n\r\nASK ");
        }
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(server.query("ASK {}").body()).contains("true");
    }

    @Test
    void answersThatNobodyReadsHoldNobodyUp() throws IOException {
        for (int i = 0; i < CLIENTS; i++) {
            String large = "SELECT * { ?s ?p ?o . ?a ?b ?c } LIMIT " + (30_000 + i);
            send("GET /sparql?query=" + TestServer.encoded(large) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        for (Socket client : clients) {
            // The status line has come: the query is done and its slot is free.
            assertThat(new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .matches("HTTP/1.1 (200|429|503)");
        }
        assertThat(server.query("ASK {}").body()).contains("true");
    }

    @Test
    void clientWithTooManyOpenRequestsIsToldSo() throws IOException {
        int refused = 0;
        while (refused == 0) {
            openUpTo(Reception.MOST_OPEN);
            refused = server.get("/").statusCode() == 429 ? 1 : 0;
        }
        for (Socket client : clients) {
            client.close();
        }
        while (server.get("/").statusCode() != 200) {
            Thread.onSpinWait();
        }
    }

    /// Has so many requests open whose bodies do not come; those that the server has given up by now are opened anew.
    private void openUpTo(int count) throws IOException {
        for (Socket client : List.copyOf(clients)) {
            if (client.getInputStream().available() > 0) {
                client.close();
                clients.remove(client);
            }
        }
        while (clients.size() < count) {
            send("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                    + "Content-Length: 1000\r\n\r\nASK ");
        }
    }

    private void send(String request) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(4096);
        client.connect(
                new InetSocketAddress(server.uri("/").getHost(), server.uri("/").getPort()));
        clients.add(client);
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
