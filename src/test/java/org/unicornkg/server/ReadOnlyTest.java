package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that a client sends changes the data or makes the service call somebody, load a class or read a file.
class ReadOnlyTest {

    private static final String EVERYTHING = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    private static final String INSERT = "INSERT DATA { <x:s> <x:p> <x:o> }";
    private static final String TRIPLE = "<x:s> <x:p> <x:o> .";

    private static TestServer server;
    private static String before;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        before = server.query(EVERYTHING).body();
    }

    @AfterEach
    void dataIsUnchanged() {
        assertThat(server.query(EVERYTHING).body()).isEqualTo(before);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void updateByFormIsRefused() {
        String update = "update=" + TestServer.encoded(INSERT);
        assertThat(server.post("/sparql", "application/x-www-form-urlencoded", update)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.get("/sparql?" + update).statusCode()).isEqualTo(403);
        assertThat(server.get("/sparql?query=ASK%7B%7D&" + update).statusCode()).isEqualTo(403);
        assertThat(server.post("/sparql?" + update, "application/sparql-query", "ASK {}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void updateByBodyIsRefused() {
        assertThat(server.post("/sparql", "application/sparql-update", INSERT).statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "MKCOL"})
    void writingMethodsAreNotAllowed(String method) {
        for (String path : new String[] {"/sparql", "/sparql?default", "/reports", "/data/paper-boat", "/"}) {
            HttpResponse<String> response = server.send(server.request(path)
                    .header("Content-Type", "text/turtle")
                    .method(method, BodyPublishers.ofString(TRIPLE)));
            assertThat(response.statusCode()).as("%s %s", method, path).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow").orElse("")).startsWith("GET, HEAD");
        }
    }

    @Test
    void uploadsAreRefused() {
        assertThat(server.post("/sparql?default", "text/turtle", TRIPLE).statusCode())
                .isEqualTo(415);
        assertThat(server.post("/sparql", "multipart/form-data; boundary=x", "--x--")
                        .statusCode())
                .isEqualTo(415);
        assertThat(server.post("/data/paper-boat", "text/turtle", TRIPLE).statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/ping", "/$/server", "/$/datasets", "/$/stats", "/$/metrics", "/$/compact/sparql",
                        "/$/backup/sparql",
                "/sparql/update", "/sparql/data", "/sparql/get", "/sparql/upload", "/sparql/query", "/update",
                        "/dataset"
            })
    void nothingOfFusekiIsMountedButTheQuery(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
        assertThat(server.get(path + "?query=ASK%7B%7D").statusCode()).isEqualTo(404);
        assertThat(server.post(path, "application/sparql-query", "ASK {}").statusCode())
                .isIn(404, 405);
    }

    @Test
    void serviceCallsNobody() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer victim = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        victim.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        victim.start();
        String there = "<http://localhost:" + victim.getAddress().getPort() + "/data.ttl>";
        try {
            for (String query : new String[] {
                "SELECT * { SERVICE " + there + " { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } }",
                "SELECT * { VALUES ?e { " + there + " } SERVICE ?e { ?s ?p ?o } }",
                "ASK { FILTER EXISTS { SERVICE " + there + " { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE " + there + " { ?s ?p ?o } } } }",
                "SELECT (EXISTS { SERVICE " + there + " { ?s ?p ?o } } AS ?x) {}",
                "CONSTRUCT { ?s ?p ?o } { OPTIONAL { SERVICE " + there + " { ?s ?p ?o } } }",
            }) {
                assertThat(server.query(query).statusCode()).as(query).isEqualTo(403);
            }
            for (String query : new String[] {
                "SELECT * FROM " + there + " { ?s ?p ?o }",
                "SELECT * FROM NAMED " + there + " { GRAPH ?g { ?s ?p ?o } }",
            }) {
                assertThat(server.query(query).statusCode()).as(query).isEqualTo(400);
            }
            assertThat(server.query("SELECT * { GRAPH " + there + " { ?s ?p ?o } }")
                            .body())
                    .contains("\"bindings\":[")
                    .doesNotContain("\"s\":");
        } finally {
            victim.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void noFileIsRead() {
        String file = Path.of("pom.xml").toUri().toString();
        assertThat(server.query("SELECT * FROM <" + file + "> { ?s ?p ?o }").statusCode())
                .isEqualTo(400);
        assertThat(server.get("/sparql?query=ASK%7B%7D&default-graph-uri=" + TestServer.encoded(file))
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.get("/sparql?query=ASK%7B%7D&named-graph-uri=relative.ttl")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT (<java:java.lang.System>() AS ?x) {}",
                "ASK { FILTER (<java:org.example.Danger>(1, 2)) }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                "ASK { BIND (<http://jena.apache.org/ARQ/function#version>() AS ?x) }",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:org.example.Danger>(?o)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.example.Danger>(?s))",
                "SELECT ?x { ?s ?p ?o } GROUP BY (<java:org.example.Danger>(?s) AS ?x)",
                "SELECT (SUM(<java:org.example.Danger>(?s)) AS ?x) { ?s ?p ?o }",
                "SELECT (COUNT(DISTINCT <java:org.example.Danger>(?s)) + 1 AS ?x) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER (<java:org.example.Danger>(?r)) } }",
                "SELECT ?s { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER (<java:org.example.Danger>(?r)) } }",
                "SELECT ?s { { SELECT ?s { ?s ?p ?o } ORDER BY <java:org.example.Danger>(?o) LIMIT 1 } }",
                "SELECT ?s { ?s ?p ?o MINUS { ?s ?p ?o BIND (COALESCE(IF(<java:org.example.Danger>(?o), 1, 2)) AS ?x) } }",
                "ASK { FILTER (<http://www.w3.org/2001/XMLSchema#integer>(<java:org.example.Danger>(1)) = 1) }",
                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } ORDER BY <java:org.example.Danger>(?o)",
                "DESCRIBE ?s { ?s ?p ?o FILTER (<java:org.example.Danger>(?o)) }",
            })
    void onlyFunctionsOfSparqlAreKnown(String query) {
        assertThat(server.query(query).statusCode()).isEqualTo(403);
    }

    @Test
    void propertyFunctionsAreOrdinaryPredicates() {
        String query = "SELECT ?x { ?x <java:org.example.Danger> 1 } LIMIT 1";
        assertThat(server.query(query).body()).contains("\"bindings\":[");
        String split = "SELECT ?x { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a,b' ',') }";
        assertThat(server.query(split).body()).doesNotContain("\"value\"");
    }

    @Test
    void castsAndXpathFunctionsWork() {
        String query = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ASK { FILTER (xsd:integer('7') = 7) }";
        assertThat(server.query(query).body()).contains("true");
    }
}
