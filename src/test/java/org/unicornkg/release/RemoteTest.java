package org.unicornkg.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// What another endpoint may do wrong.
class RemoteTest {

    private static final Query QUERY = QueryFactory.create("SELECT ?s { ?s ?p ?o }");
    private static final String ROWS = "application/sparql-results+json";

    @TempDir
    private Path folder;

    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;

    RemoteTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | text/plain | the disk is full | status 500",
                "404 | text/html | <h1>no such dataset</h1> | status 404",
                "302 | text/plain | elsewhere | status 302",
                "200 | text/html | <h1>welcome</h1> | text/html",
                "200 | application/sparql-results+json | {\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[ | no answer",
                "200 | application/sparql-results+json | '' | no answer",
                "200 | application/sparql-results+json | [1, 2] | no answer",
                "200 | application/sparql-results+json | {\"head\":{},\"boolean\":true} | no answer",
                "200 | application/sparql-results+json | {\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}} | lacks",
            })
    void aWrongAnswerIsSaid(int status, String type, String body, String said) {
        Graphs graphs = at(exchange -> answer(exchange, status, type, body));

        assertThatThrownBy(() -> graphs.select(QUERY, rows -> rows.hasNext()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isInstanceOf(Problem.EndpointFailed.class)
                                .extracting(Problem::message)
                                .asString()
                                .contains(said));
    }

    @Test
    void anAnswerThatNeverEndsIsStopped() {
        Graphs graphs = at(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", ROWS);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"head\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await();
        });

        assertThatThrownBy(() -> graphs.select(QUERY, Duration.ofMillis(200), rows -> rows.hasNext()))
                .hasMessageContaining("stopped after 200 ms");
    }

    @Test
    void aSignalEndsTheWait() {
        StopSignal signal = new StopSignal();
        Graphs graphs = at(exchange -> {
            signal.stop(new Problem.NotFound("the client"));
            await();
        });

        assertThatThrownBy(() -> graphs.ask(QUERY, Allowance.of(Graphs.PATIENCE).endedBy(signal)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.NotFound("the client")));
    }

    @Test
    void nobodyThereIsSaid() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Graphs graphs = new Remote(URI.create("http://127.0.0.1:" + port + "/sparql"));

        assertThatThrownBy(() -> graphs.select(QUERY, rows -> rows.hasNext()))
                .hasMessageContaining("127.0.0.1:" + port)
                .hasMessageContaining("nothing listens there");
    }

    @Test
    void rowsAreRead() {
        Graphs graphs = at(
                exchange -> answer(
                        exchange,
                        200,
                        ROWS + ";charset=utf-8",
                        "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[{\"s\":{\"type\":\"literal\",\"value\":\"月\"}}]}}"));

        assertThat(graphs.<String>select(QUERY, rows -> rows.next().get("s").getLiteralLexicalForm()))
                .isEqualTo("月");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY x SYSTEM \"FILE\">",
                "<!ENTITY % x SYSTEM \"CALLED\"> %x;",
                "<!ENTITY x SYSTEM \"CALLED\">"
            })
    void anEntityOfXmlReadsAndCallsNothing(String entity) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        server.createContext("/called", exchange -> {
            calls.incrementAndGet();
            answer(exchange, 200, "text/plain", "<!ENTITY x \"secret\">");
            exchange.close();
        });
        Path file = Files.writeString(folder.resolve("secret.txt"), "secret");
        String called = "http://127.0.0.1:" + server.getAddress().getPort() + "/called";
        String xml = "<!DOCTYPE rdf:RDF ["
                + entity.replace("FILE", file.toUri().toString()).replace("CALLED", called)
                + "]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:x=\"https://example.org/\">"
                + "<rdf:Description rdf:about=\"https://example.org/s\"><x:p>&x;</x:p></rdf:Description></rdf:RDF>";
        Graphs graphs = at(exchange -> answer(exchange, 200, "application/rdf+xml", xml));

        String told;
        try {
            told = graphs.graph(QueryFactory.create("CONSTRUCT WHERE { ?s ?p ?o }"), Duration.ofSeconds(10))
                    .find()
                    .toList()
                    .toString();
        } catch (ProblemException e) {
            assertThat(e.problem()).isInstanceOf(Problem.EndpointFailed.class);
            told = e.problem().message();
        }
        assertThat(told).doesNotContain("secret");
        assertThat(calls).hasValue(0);
    }

    private Graphs at(Handler handler) {
        server.createContext("/sparql", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                handler.handle(exchange);
            }
        });
        return new Remote(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sparql"));
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }
}
