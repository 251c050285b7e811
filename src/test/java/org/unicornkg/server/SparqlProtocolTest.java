package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The request forms of the SPARQL 1.1 Protocol for queries, good and bad, beyond what the W3C's own tests ask, which
/// [ProtocolCasesTest] sends.
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol §2.1</a>
class SparqlProtocolTest {

    private static final String ASK = "ASK {}";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String COMPANIES = "https://w3id.org/unicorn-kg/graph/entities";
    private static final String EVENTS = "https://w3id.org/unicorn-kg/graph/leaflet";
    private static final String IS_COMPANY = "ASK { <https://w3id.org/unicorn-kg/id/paper-boat> a ?type }";
    private static final String IS_DEPARTURE = "ASK { <https://w3id.org/unicorn-kg/id/departure-a> a ?type }";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void charsetOfUtf8IsTakenInAnySpelling() {
        assertThat(answer(server.post("/sparql", QUERY + "; charset=\"UTF-8\"", "ASK { FILTER (\"é月\" = \"é月\") }")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql/", "/%73parql", "/sparq%6C/", "/./sparql", "/sparql;x=1"})
    void isTheSameAddress(String path) {
        assertThat(answer(server.get(path + "?query=" + TestServer.encoded(ASK))))
                .isTrue();
        assertThat(answer(server.post(path, QUERY, ASK))).isTrue();
        assertThat(server.post(path, "application/sparql-update", "DROP ALL").statusCode())
                .isEqualTo(415);
        assertThat(server.get(path, "Accept", "text/turtle").body()).contains("SPARQL11Query");
    }

    @Test
    void defaultGraphViaGet() {
        String graph = "&default-graph-uri=" + TestServer.encoded(COMPANIES);
        assertThat(answer(server.get("/sparql?query=" + TestServer.encoded(IS_COMPANY) + graph)))
                .isTrue();
        assertThat(answer(server.get("/sparql?query=" + TestServer.encoded(IS_DEPARTURE) + graph)))
                .isFalse();
    }

    @Test
    void defaultGraphViaForm() {
        String graph = "&default-graph-uri=" + TestServer.encoded(EVENTS);
        assertThat(answer(server.post("/sparql", FORM, "query=" + TestServer.encoded(IS_COMPANY) + graph)))
                .isFalse();
        assertThat(answer(server.post("/sparql", FORM, "query=" + TestServer.encoded(IS_DEPARTURE) + graph)))
                .isTrue();
    }

    @Test
    void namedGraphs() {
        String path = "/sparql?named-graph-uri=" + TestServer.encoded(EVENTS);
        String inside = "ASK { GRAPH ?graph { <https://w3id.org/unicorn-kg/id/departure-a> a ?type } }";
        String outside = "ASK { GRAPH ?graph { <https://w3id.org/unicorn-kg/id/paper-boat> a ?type } }";
        assertThat(answer(server.post(path, QUERY, inside))).isTrue();
        assertThat(answer(server.post(path, QUERY, outside))).isFalse();
        assertThat(answer(server.post(path, QUERY, IS_DEPARTURE)))
                .as("without a default graph it is empty")
                .isFalse();
    }

    @Test
    void graphsOfTheRequestOverruleThoseOfTheQuery() {
        String query = "ASK FROM <" + EVENTS + "> { <https://w3id.org/unicorn-kg/id/paper-boat> a ?type }";
        String graph = "&default-graph-uri=" + TestServer.encoded(COMPANIES);
        assertThat(answer(server.query(query))).isFalse();
        assertThat(answer(server.get("/sparql?query=" + TestServer.encoded(query) + graph)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?x) {}, application/sparql-results+json",
        "ASK {}, application/sparql-results+json",
        "CONSTRUCT { <x:s> <x:p> <x:o> } {}, text/turtle;charset=utf-8",
        "DESCRIBE <https://w3id.org/unicorn-kg/id/paper-boat>, text/turtle;charset=utf-8",
    })
    void everyKindOfQueryHasItsUsualType(String query, String contentType) {
        HttpResponse<String> response = server.query(query);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(contentType);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+xml, <uri>https://w3id.org/unicorn-kg/id/paper-boat</uri>",
        "application/xml, <uri>https://w3id.org/unicorn-kg/id/paper-boat</uri>",
        "application/sparql-results+json, '\"value\":\"https://w3id.org/unicorn-kg/id/paper-boat\"'",
        "application/json, '\"value\":\"https://w3id.org/unicorn-kg/id/paper-boat\"'",
        "text/csv, https://w3id.org/unicorn-kg/id/paper-boat",
        "text/tab-separated-values, <https://w3id.org/unicorn-kg/id/paper-boat>",
        "text/plain, <https://w3id.org/unicorn-kg/id/paper-boat>",
    })
    void rowsComeInTheTypeAskedFor(String type, String cell) {
        HttpResponse<String> response =
                server.query("SELECT ?s { VALUES ?s { <https://w3id.org/unicorn-kg/id/paper-boat> } }", "Accept", type);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, <x:s>",
        "application/n-triples, <x:s> <x:p> \"月\" .",
        "application/trig, <x:s>",
        "application/n-quads, <x:s> <x:p> \"月\" .",
        "application/ld+json, \"@id\"",
        "application/rdf+xml, rdf:about=\"x:s\"",
    })
    void triplesComeInTheTypeAskedFor(String type, String part) {
        HttpResponse<String> response = server.query("CONSTRUCT { <x:s> <x:p> \"月\" } {}", "Accept", type);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=csv", "output=csv", "format=text%2Fcsv"})
    void parameterOverrulesTheAcceptHeader(String parameter) {
        HttpResponse<String> response = server.get(
                "/sparql?query=" + TestServer.encoded("SELECT (1 AS ?x) {}") + "&" + parameter,
                "Accept",
                "application/json");
        assertThat(response.body()).isEqualTo("x\r\n1\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/sparql-results+json",
        "srj, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "srx, application/sparql-results+xml",
        "csv, text/csv",
        "tsv, text/tab-separated-values",
        "text, text/plain",
        "txt, text/plain",
    })
    void resultsComeInTheFormatAskedFor(String format, String type) {
        HttpResponse<String> response = server.get("/sparql?query=" + TestServer.encoded(ASK) + "&format=" + format);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    /// What Jena knows of SPARQL 1.2: triple terms, reifiers, annotations, directions.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "VERSION \"1.2\" SELECT ?s { ?s ?p ?o {| ?q ?c |} } ORDER BY ?s LIMIT 1 ; departure-a",
                "SELECT ?s { << ?s ?p ?o ~ ?r >> ?q ?c } ORDER BY ?s LIMIT 1 ; departure-a",
                "SELECT (SUBJECT(<<( <x:s> <x:p> 1 )>>) AS ?t) {} ; x:s",
                "SELECT (OBJECT(TRIPLE(<x:a>, <x:b>, 2)) AS ?t) {} ; 2",
                "SELECT (LANGDIR('a'@en--ltr) AS ?d) {} ; ltr",
            })
    void sparql12IsUnderstood(String query, String cell) {
        assertThat(server.query(query, "Accept", "text/csv").body().lines().skip(1))
                .singleElement()
                .asString()
                .contains(cell);
    }

    @Test
    void unknownTypeIsNotAcceptable() {
        assertThat(server.query(ASK, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(server.get("/sparql?format=docx&query=" + TestServer.encoded(ASK))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void missingQueryIsBad() {
        assertThat(server.get("/sparql?x=y").statusCode()).isEqualTo(400);
        assertThat(server.get("/sparql?query=").statusCode()).isEqualTo(400);
        assertThat(server.post("/sparql", FORM, "x=y").statusCode()).isEqualTo(400);
        assertThat(server.post("/sparql", QUERY, "").statusCode()).isEqualTo(400);
    }

    @Test
    void twoQueriesAreBad() {
        String two = "query=ASK%20%7B%7D&query=SELECT%20*%20%7B%7D";
        assertThat(server.get("/sparql?" + two).statusCode()).isEqualTo(400);
        assertThat(server.post("/sparql", FORM, two).statusCode()).isEqualTo(400);
        assertThat(server.post("/sparql?query=ASK%20%7B%7D", FORM, "query=ASK%20%7B%7D")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.post("/sparql?query=ASK%20%7B%7D", QUERY, ASK).statusCode())
                .isEqualTo(400);
    }

    @Test
    void otherContentTypesAreBad() {
        assertThat(server.post("/sparql", "text/plain", ASK).statusCode()).isEqualTo(415);
        assertThat(server.send(server.request("/sparql").POST(BodyPublishers.ofString(ASK)))
                        .statusCode())
                .as("a body without a type")
                .isEqualTo(415);
        assertThat(server.post("/sparql", QUERY, ASK, "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void otherEncodingsAreBad() {
        byte[] utf16 = ASK.getBytes(StandardCharsets.UTF_16);
        assertThat(server.send(server.request("/sparql")
                                .header("Content-Type", QUERY + "; charset=UTF-16")
                                .POST(BodyPublishers.ofByteArray(utf16)))
                        .statusCode())
                .isEqualTo(415);
        byte[] broken = {'A', 'S', 'K', ' ', '{', '}', '#', (byte) 0xC3};
        assertThat(server.send(server.request("/sparql")
                                .header("Content-Type", QUERY)
                                .POST(BodyPublishers.ofByteArray(broken)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.get("/sparql?query=ASK%20%7B%7D%23%C3").statusCode()).isEqualTo(400);
        assertThat(server.post("/sparql", FORM, "query=ASK%2").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT * WHERE {", "INSERT DATA { <x:s> <x:p> <x:o> }", "DROP ALL", "月", "SELECT ?x {} LET"})
    void whatIsNoQueryIsBad(String text) {
        assertThat(server.query(text).statusCode()).isEqualTo(400);
        assertThat(server.post("/sparql", QUERY, text).statusCode()).isEqualTo(400);
    }

    private static boolean answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).contains("boolean");
        return response.body().contains("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void endpointDescribesItselfToWhoAsksNothing(String method) {
        HttpResponse<String> response = server.send(server.request("/sparql")
                .header("Accept", "application/n-triples")
                .method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/n-triples");
        if (method.equals("GET")) {
            assertThat(response.body())
                    .contains("https://w3id.org/unicorn-kg/sparql", "UnionDefaultGraph", "SPARQL11Query")
                    .contains(COMPANIES, EVENTS, "http://www.w3.org/ns/formats/SPARQL_Results_JSON");
        }
    }

    @Test
    void choiceOfGraphsIsThatOfOneRequestAlone() {
        String graph = "&default-graph-uri=" + TestServer.encoded(EVENTS);
        assertThat(answer(server.get("/sparql?query=" + TestServer.encoded(IS_COMPANY) + graph)))
                .isFalse();
        assertThat(answer(server.query(IS_COMPANY))).isTrue();
    }

    @Test
    void tooManyGraphsAreTooMany() {
        StringBuilder form = new StringBuilder("query=" + TestServer.encoded(ASK));
        for (int i = 0; i < 200; i++) {
            form.append("&default-graph-uri=").append(TestServer.encoded("https://example.org/" + i));
        }
        assertThat(server.post("/sparql", FORM, form.toString()).statusCode()).isEqualTo(413);
    }

    @Test
    void answerToPostIsNotKept() {
        HttpResponse<String> response = server.post("/sparql", QUERY, ASK, "If-None-Match", "*");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void fusekiDoesNotSayItsNameAndVersion() {
        assertThat(server.query(ASK).headers().map()).doesNotContainKeys("server", "fuseki-request-id");
    }
}
