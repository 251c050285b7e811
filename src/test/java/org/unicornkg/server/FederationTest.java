package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Hosts;

/// SERVICE calls the hosts that the service was told of, and nobody else.
class FederationTest {

    private static final String PREFIXES =
            "PREFIX id: <https://w3id.org/unicorn-kg/id/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    private static TestServer there;
    private static HttpServer odd;
    private static final AtomicInteger BEHIND = new AtomicInteger();
    private static final AtomicInteger EMPTY = new AtomicInteger();
    private static TestServer here;

    @BeforeAll
    static void start() throws IOException {
        there = TestServer.start();
        odd = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        odd.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/behind");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        odd.createContext("/behind", exchange -> {
            BEHIND.incrementAndGet();
            exchange.close();
        });
        odd.createContext("/html", exchange -> {
            byte[] page = "<html>Sorry</html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        odd.createContext("/empty", exchange -> {
            EMPTY.incrementAndGet();
            String names = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String vars = List.of("s", "p", "o", "other").stream()
                    .filter(name -> names.contains("%3F" + name))
                    .map(name -> '"' + name + '"')
                    .collect(Collectors.joining(","));
            send(exchange, 200, "{\"head\":{\"vars\":[" + vars + "]},\"results\":{\"bindings\":[]}}");
        });
        odd.createContext("/secret", exchange -> send(exchange, 500, "secret internals"));
        // Answers nobody.
        odd.createContext("/silent", exchange -> {});
        odd.start();
        here = TestServer.start(settings -> settings.withLimits(
                        settings.limits().withTime(Duration.ofSeconds(2)))
                .withHosts(new Hosts(Set.of(
                        "localhost:" + there.uri("/").getPort(),
                        "localhost:" + odd.getAddress().getPort()))));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int port(HttpServer server) {
        return server.getAddress().getPort();
    }

    @BeforeEach
    void forget() {
        EMPTY.set(0);
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
        odd.stop(0);
    }

    @Test
    void hostThatIsAllowedIsCalled() {
        String query = PREFIXES + "SELECT ?name { VALUES ?thing { id:paper-boat } SERVICE " + there()
                + " { ?thing rdfs:label ?name FILTER (lang(?name) = 'en') } }";
        assertThat(here.query(query, "Accept", "text/csv").body()).isEqualTo("name\r\nPaper Boat\r\n");
    }

    @Test
    void variablesOfAnInnerQueryKeepTheirNames() {
        String query =
                PREFIXES + "SELECT ?name { { SELECT ?name { ?thing a ?type { SELECT ?thing ?name { SERVICE " + there()
                        + " { ?thing rdfs:label ?name } } } FILTER (?thing = id:paper-boat && lang(?name) = 'en') } } }";
        assertThat(here.query(query, "Accept", "text/csv").body()).contains("Paper Boat");
    }

    @Test
    void eachRowIsAskedForByWhatItSays() {
        String query =
                PREFIXES + "SELECT ?k ?name { VALUES (?k ?thing) { (1 id:paper-boat) (2 UNDEF) (3 id:paper-boat) }"
                        + " SERVICE " + there()
                        + " { ?thing rdfs:label ?name FILTER (?name = 'Paper Boat'@en) } } ORDER BY ?k";
        assertThat(here.query(query, "Accept", "text/csv").body())
                .isEqualTo("k,name\r\n1,Paper Boat\r\n2,Paper Boat\r\n3,Paper Boat\r\n");
    }

    @Test
    void anOptionalServiceKeepsEachRow() {
        String query = PREFIXES + "SELECT ?k ?name { VALUES (?k ?thing) { (1 id:paper-boat) (2 id:nothing) (3 UNDEF) }"
                + " OPTIONAL { SERVICE " + there()
                + " { ?thing rdfs:label ?name FILTER (?name = 'Paper Boat'@en) } } } ORDER BY ?k";
        assertThat(here.query(query, "Accept", "text/csv").body())
                .isEqualTo("k,name\r\n1,Paper Boat\r\n2,\r\n3,Paper Boat\r\n");
    }

    @Test
    void manyRowsAreFewCalls() {
        String query = PREFIXES + "SELECT (COUNT(*) AS ?n) { ?s ?p ?o OPTIONAL { SERVICE " + odd("/empty")
                + " { ?s rdfs:seeAlso ?other } } }";
        assertThat(here.query(query, "Accept", "text/csv").statusCode()).isEqualTo(200);
        assertThat(EMPTY.get()).isBetween(2, 40);
    }

    @Test
    void aCallForEachRowHasAnEnd() {
        String query = "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE " + odd("/empty") + " { ?s ?p ?o } } }";
        HttpResponse<String> response = here.query(query);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("calls by SERVICE");
    }

    @Test
    void whereAMirrorIsStaysUnknown() {
        Hosts mirrored = new Hosts(
                Set.of("example.org"), Map.of("example.org", URI.create("http://localhost:" + port(odd) + "/secret")));
        try (TestServer behind = TestServer.start(settings -> settings.withHosts(mirrored))) {
            HttpResponse<String> response =
                    behind.query("SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }");
            assertThat(response.statusCode()).isEqualTo(502);
            assertThat(response.body())
                    .contains("http://example.org/sparql", "status 500")
                    .doesNotContain("localhost", "internals");
        }
    }

    @Test
    void addressMayComeFromAVariable() {
        String query = PREFIXES + "SELECT ?name { VALUES ?where { " + there()
                + " } SERVICE ?where { id:paper-boat rdfs:label ?name FILTER (lang(?name) = 'en') } }";
        assertThat(here.query(query, "Accept", "text/csv").body()).contains("Paper Boat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://example.org/sparql>",
                "<http://localhost:1/sparql>",
                "<http://127.0.0.1:3030/sparql>",
                "<http://user@localhost:3030/sparql>",
                "<file:///etc/passwd>",
                "<ftp://localhost/x>"
            })
    void otherHostsAreRefused(String where) {
        for (String query : new String[] {
            "SELECT * { SERVICE " + where + " { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT " + where + " { ?s ?p ?o } }",
            "SELECT * { VALUES ?e { " + where + " } SERVICE SILENT ?e { ?s ?p ?o } }"
        }) {
            assertThat(here.query(query).statusCode()).as(query).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moved", "/html", "/none"})
    void whatIsNoAnswerIsSaid(String path) {
        HttpResponse<String> response = here.query("SELECT * { SERVICE " + odd(path) + " { ?s ?p ?o } }");
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("endpoint-failed");
        assertThat(BEHIND).hasValue(0);
    }

    @Test
    void silenceIsHeededWhereTheOtherSideFails() {
        String query = "SELECT ?x { BIND (1 AS ?x) SERVICE SILENT " + odd("/html") + " { ?s ?p ?o } }";
        assertThat(here.query(query, "Accept", "text/csv").body()).isEqualTo("x\r\n1\r\n");
    }

    @Test
    void slowHostEndsWithTheTimeOfTheQuery() {
        HttpResponse<String> response = here.query("SELECT * { SERVICE " + odd("/silent") + " { ?s ?p ?o } }");
        assertThat(response.statusCode()).isEqualTo(504);
    }

    @Test
    void answerFromElsewhereIsNotKept() {
        String query = "ASK { SERVICE " + there() + " { ?s ?p ?o } }";
        HttpResponse<String> response = here.query(query);
        assertThat(response.body()).contains("true");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static String there() {
        return "<" + there.uri("/sparql") + ">";
    }

    private static String odd(String path) {
        return "<http://localhost:" + odd.getAddress().getPort() + path + ">";
    }
}
