package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The endpoint as people see it; programs see what they always saw.
final class SparqlPagesTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static final String SELECT =
            "SELECT ?company WHERE { ?company a <https://w3id.org/unicorn-kg/ontology#Company> } ORDER BY ?company";
    private static final String CONSTRUCT = "CONSTRUCT { <https://w3id.org/unicorn-kg/id/paper-boat> ?p ?o }"
            + " WHERE { <https://w3id.org/unicorn-kg/id/paper-boat> ?p ?o }";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | text/html | text/html | text/html",
                BROWSER + " | text/html | text/html | text/html",
                "*/* | text/turtle | application/sparql-results+json | text/turtle",
                "text/turtle | text/turtle | | text/turtle",
                "text/csv | | text/csv | ",
                "application/xml | | application/xml | ",
                "application/sparql-results+json, */*;q=0.9 | text/turtle | application/sparql-results+json | text/turtle",
                "application/n-triples, text/html;q=0.9 | application/n-triples | text/html | application/n-triples",
            })
    void peopleGetPagesAndProgramsWhatTheyAlwaysGot(String accept, String bare, String rows, String triples) {
        assertAnswer(server.get("/sparql", "Accept", accept), bare);
        assertAnswer(server.query(SELECT, "Accept", accept), rows);
        assertAnswer(server.query(CONSTRUCT, "Accept", accept), triples);
    }

    private static void assertAnswer(HttpResponse<String> response, String type) {
        assertThat(response.statusCode()).isEqualTo(type == null ? 406 : 200);
        assertThat(response.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept"));
        if (type != null) {
            assertThat(type(response)).isEqualTo(type);
        }
    }

    @Test
    void aProgramWithoutAcceptGetsNoPage() {
        assertThat(type(server.get("/sparql"))).isEqualTo("text/turtle");
        assertThat(type(server.query(SELECT))).isEqualTo("application/sparql-results+json");
    }

    @Test
    void aLanguageAloneAsksForTheEditorOnlyFromPeople() {
        HttpResponse<String> people = server.get("/sparql?lang=zh-Hant", "Accept", BROWSER);

        assertThat(Harmless.page(people.body()).expectFirst("html").attr("lang"))
                .isEqualTo("zh-Hant");
        assertThat(server.get("/sparql?lang=zh-Hant").statusCode()).isEqualTo(400);
        assertThat(server.get("/sparql?nothing=here", "Accept", BROWSER).statusCode())
                .isEqualTo(400);
        assertThat(server.get("/sparql?update=DROP%20ALL", "Accept", BROWSER).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"en, Run, Saved queries, Paper Boat", "zh-Hant, 執行, 已儲存的查詢, 紙船科技", "zh-Hans, 运行, 已保存的查询, 纸船科技"})
    void theEditorIsAFormThatWorksWithoutScript(String language, String run, String examples, String label) {
        Document page = Harmless.page(server.get("/sparql", "Accept", BROWSER, "Accept-Language", language)
                .body());

        Element form = page.expectFirst("form#editor");
        assertThat(form.attr("action")).isEqualTo("/sparql");
        assertThat(form.expectFirst("button#run").text()).isEqualTo(run);
        assertThat(page.expectFirst("#examples").text()).isEqualTo(examples);
        assertThat(page.select("[data-example]").eachAttr("href"))
                .hasSize(3)
                .allMatch(address -> address.startsWith("/reports/"));

        String query = TestServer.encoded(form.expectFirst("textarea").wholeText());
        assertThat(server.get("/sparql?query=" + query + "&format=html", "Accept", BROWSER)
                        .statusCode())
                .isEqualTo(200);
        Document answer = Harmless.page(server.query(SELECT, "Accept", BROWSER, "Accept-Language", language)
                .body());
        assertThat(answer.select("#answer td a").eachText()).contains(label);
    }

    @Test
    void rowsHaveLabelsAndLinksAndFiles() {
        HttpResponse<String> response =
                server.get("/sparql?lang=zh-Hant&query=" + TestServer.encoded(SELECT), "Accept", BROWSER);
        Document page = Harmless.page(response.body());

        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(page.expectFirst("textarea").wholeText().strip()).isEqualTo(SELECT);
        assertThat(page.select("#answer td a[href='/page/paper-boat?lang=zh-Hant']")
                        .text())
                .isEqualTo("紙船科技");
        Element csv = page.expectFirst("#answer nav a:containsOwn(csv)");
        HttpResponse<String> file = server.get(csv.attr("href"), "Accept", BROWSER);
        assertThat(type(file)).isEqualTo("text/csv");
        assertThat(file.body()).contains("https://w3id.org/unicorn-kg/id/paper-boat");
    }

    @Test
    void aFileIsOfTheGraphsThatThePageIsOf() {
        String graph = "https://w3id.org/unicorn-kg/graph/leaflet";
        String graphs = "&default-graph-uri=" + TestServer.encoded(graph);
        Document page =
                Harmless.page(server.get("/sparql?query=" + TestServer.encoded(SELECT) + graphs, "Accept", BROWSER)
                        .body());
        String file = page.expectFirst("#answer nav a:containsOwn(csv)").attr("href");

        assertThat(file).contains(graphs);
        assertThat(server.get(file).body())
                .isNotEqualTo(server.query(SELECT, "Accept", "text/csv").body());

        String asLong = TestServer.encoded(SELECT + "#" + "x".repeat(5_000));
        Document posted = Harmless.page(server.get("/sparql?query=" + asLong + graphs, "Accept", BROWSER)
                .body());
        assertThat(posted.select("#answer form[method=post] input[name=default-graph-uri]")
                        .eachAttr("value"))
                .containsExactly(graph);
    }

    @Test
    void aColumnOfClaimsIsTheEvidence() {
        String query = "PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>"
                + " SELECT ?departure ?claim WHERE { ?claim kg:about ?departure } ORDER BY ?departure ?claim";
        Document page = Harmless.page(server.query(query, "Accept", BROWSER).body());

        assertThat(page.select("#answer tbody tr")).hasSize(2);
        assertThat(page.select("#answer .evidence li")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"ASK { ?s ?p ?o }, Yes", "ASK { ?s <x:none> ?o }, No"})
    void yesAndNoAreWords(String query, String word) {
        Document page = Harmless.page(server.query(query, "Accept", BROWSER).body());

        assertThat(page.expectFirst("#answer .truth").text()).isEqualTo(word);
    }

    @Test
    void triplesAreTurtleWithThePrefixesThatAreUsed() {
        Document page = Harmless.page(server.query(CONSTRUCT, "Accept", BROWSER).body());

        String turtle = page.expectFirst("#answer pre").wholeText();
        assertThat(turtle).contains("紙船科技", "PREFIX kg:").doesNotContain("PREFIX wdt:");
        assertThat(page.select("#answer nav a").eachText()).contains("turtle", "jsonld");
    }

    @Test
    void anEmptyAnswerSaysSo() {
        assertThat(Harmless.page(server.query("SELECT ?s { ?s <x:none> ?o }", "Accept", BROWSER)
                                .body())
                        .select("#answer .empty"))
                .hasSize(1);
        assertThat(Harmless.page(server.query("CONSTRUCT { ?s ?p ?o } { ?s <x:none> ?o }", "Accept", BROWSER)
                                .body())
                        .select("#answer .empty"))
                .hasSize(1);
    }

    @Test
    void aPageIsBoundedAndSaysSo() {
        String many = "SELECT ?a ?b { ?a ?p ?x . ?b ?q ?y } ORDER BY ?a ?b";
        Document rows = Harmless.page(server.query(many, "Accept", BROWSER).body());
        Document triples =
                Harmless.page(server.query("CONSTRUCT { ?a <x:y> ?b } { ?a a ?x . ?b a ?y }", "Accept", BROWSER)
                        .body());

        assertThat(rows.select("#answer tbody tr").size()).isLessThanOrEqualTo(200);
        assertThat(rows.select("#answer .cut")).hasSize(1);
        assertThat(triples.expectFirst("#answer .cut").text()).contains("500");
    }

    @Test
    void aLongCellIsClipped() {
        String long20k = "SELECT (GROUP_CONCAT(?s) AS ?all) { ?s ?p ?o }";
        HttpResponse<String> response = server.query(long20k, "Accept", BROWSER);

        assertThat(response.body()).hasSizeLessThan(100_000);
        assertThat(Harmless.page(response.body()).expectFirst("#answer td").text())
                .endsWith("…");
    }

    @Test
    void hostileNodesStayTexts() {
        String query = "SELECT * { VALUES (?a ?b ?c) { (\"<script>alert(1)</script>\" <javascript:alert(1)>"
                + " \"\\u202Eabc\") } }";
        Document page = Harmless.page(server.query(query, "Accept", BROWSER).body());

        assertThat(page.select("#answer td").eachText()).contains("<script>alert(1)</script>");
        assertThat(page.select("#answer td a")).isEmpty();
    }

    @Test
    void whatIsPostedIsAnsweredWithAPageToo() {
        HttpResponse<String> response = server.post(
                "/sparql",
                "application/x-www-form-urlencoded",
                "query=" + TestServer.encoded(SELECT + "#" + "x".repeat(5_000)),
                "Accept",
                BROWSER);
        Document page = Harmless.page(response.body());

        assertThat(page.select("#answer td a").eachText()).contains("Paper Boat");
        assertThat(page.select("#answer nav form[method=post] button").eachAttr("value"))
                .contains("csv");
        assertThat(type(server.post(
                        "/sparql", "application/x-www-form-urlencoded", "query=" + TestServer.encoded(SELECT))))
                .isEqualTo("application/sparql-results+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, "text/html;q=0.9, application/problem+json"})
    void whatIsWrongIsSaidInTheFormAskedFor(String accept) {
        HttpResponse<String> response = server.query("SELECT * {\n ?s ?p }", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(400);
        if (accept.equals(BROWSER)) {
            assertThat(Harmless.page(response.body()).expectFirst(".error").text())
                    .contains("line 2");
        } else {
            assertThat(type(response)).isEqualTo("application/problem+json");
            assertThat(response.body()).contains("\"line\" : 2");
        }
    }

    @Test
    void whatChangesIsNotKept() {
        HttpResponse<String> response = server.query("SELECT (NOW() AS ?now) {}", "Accept", BROWSER);

        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }
}
