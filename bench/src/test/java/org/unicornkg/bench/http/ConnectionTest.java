package org.unicornkg.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LONG = 200_000;

    private final HttpServer server;

    ConnectionTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        answer("/length", 200, LONG);
        answer("/chunks", 200, 0);
        answer("/missing", 404, 3);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /// @param length 0 for chunks
    private void answer(String path, int status, int length) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, length);
                exchange.getResponseBody().write(new byte[length == 0 ? LONG : length]);
            }
        });
    }

    @Test
    void severalAnswersComeOverOneConnection() throws IOException {
        try (Connection connection = Connection.to(server.getAddress().getPort(), LIMIT)) {
            assertThat(connection.exchange(Http.get("/length")).body()).hasSize(LONG);
            assertThat(connection.exchange(Http.get("/chunks")).body()).hasSize(LONG);
            assertThat(connection.exchange(Http.get("/missing")).status()).isEqualTo(404);
            assertThat(connection.exchange(Http.get("/length")).isGood()).isTrue();
        }
    }

    @Test
    void loadCountsWhatIsAnsweredAndGivesEachRequestANumber() throws IOException {
        Load load = new Load(1, Duration.ZERO, Duration.ofMillis(50), LIMIT);
        AtomicLong numbers = new AtomicLong();

        double rate = load.rate(server.getAddress().getPort(), number -> Http.get("/chunks"), numbers);

        assertThat(rate).isPositive();
        assertThat(numbers.get()).isPositive();
    }
}
