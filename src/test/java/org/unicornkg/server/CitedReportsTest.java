package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports in each format over HTTP, and links that pin what they show.
class CitedReportsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final URI SITE = URI.create("https://kg.example.org/");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(settings -> settings.withSite(SITE));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "csv, text/csv",
        "tsv, text/tab-separated-values",
        "txt, text/plain",
        "md, text/markdown",
        "html, text/html",
        "srj, application/sparql-results+json"
    })
    void suffixParameterAndAcceptGiveTheSame(String suffix, String type) {
        HttpResponse<String> suffixed = server.get("/reports/who-left." + suffix);
        HttpResponse<String> named = server.get("/reports/who-left?format=" + suffix);
        HttpResponse<String> accepted = server.get("/reports/who-left", "Accept", type);

        assertThat(suffixed.statusCode()).isEqualTo(200);
        assertThat(header(suffixed, "Content-Type")).startsWith(type);
        // A page leads to itself in other languages, at the address that it was asked for.
        if (!suffix.equals("html")) {
            assertThat(named.body()).isEqualTo(suffixed.body());
            assertThat(accepted.body()).isEqualTo(suffixed.body());
        }
        assertThat(header(accepted, "Content-Type")).isEqualTo(header(suffixed, "Content-Type"));
        assertThat(header(accepted, "Vary")).contains("Accept");
        assertThat(header(suffixed, "Content-Disposition"))
                .matches("inline; filename=\"who-left\\.[0-9a-f]{12}\\.[0-9a-f]{12}\\." + suffix + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who-left", "who-left.csv", "who-left.tsv", "who-left.html", "moves", "moves.rdf"})
    void everyAnswerSaysHowToCiteIt(String report) {
        String link = header(server.get("/reports/" + report + "?organization=Example+AI"), "Link");

        assertThat(link)
                .startsWith("<https://kg.example.org/reports/")
                .contains("?organization=example-ai&release=" + release() + "&query=")
                .endsWith(">; rel=\"cite-as\"");
    }

    @Test
    void whatIsCitedGivesTheSameAgain() {
        HttpResponse<String> first = server.get("/reports/who-left.csv?organization=Example+AI");
        String cited = header(first, "Link").replaceFirst("^<(.*)>.*", "$1");
        HttpResponse<String> again = server.get("/" + SITE.relativize(URI.create(cited)), "Accept", "text/csv");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @CsvSource({"release", "query"})
    void whatIsNotServedAnyMoreIsSaidSo(String pin) throws IOException {
        String path = "/reports/who-left.json?organization=Example+AI&lang=zh-Hant&" + pin + "=" + "0".repeat(64);
        HttpResponse<String> response = server.get(path);
        JsonNode problem = new ObjectMapper().readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(problem.get("type").asText()).endsWith("#superseded");
        assertThat(problem.get("changed").get(0).asText()).isEqualTo(pin);
        assertThat(problem.get("instead").asText())
                .isEqualTo("/reports/who-left.json?organization=Example+AI&lang=zh-Hant");
        assertThat(server.get(problem.get("instead").asText()).statusCode()).isEqualTo(200);
        assertThat(header(server.get(path, "Accept", BROWSER), "Content-Type")).startsWith("text/html");
    }

    @Test
    void shortPinsWill() {
        String pins = "?release=" + release().substring(0, 12);

        assertThat(server.get("/reports/who-left" + pins).statusCode()).isEqualTo(200);
        assertThat(server.get("/reports/moves.ttl" + pins).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "release=1234",
                "query=latest",
                "release=",
                "limit=5",
                "release=000000000000&release=000000000001"
            })
    void whatIsNoPinIsBad(String query) {
        assertThat(server.get("/reports/who-left?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void browsersGetPages() {
        HttpResponse<String> report = server.get("/reports/who-left?lang=zh-Hans", "Accept", BROWSER);
        HttpResponse<String> catalogue = server.get("/reports", "Accept", BROWSER);

        for (HttpResponse<String> page : List.of(report, catalogue)) {
            assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
            assertThat(header(page, "Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-")
                    .endsWith("; frame-ancestors 'none'");
            Harmless.page(page.body());
        }
        assertThat(report.body()).contains("<html lang=\"zh-Hans\">", "href=\"/page/example-ai?lang=zh-Hans\"");
        assertThat(catalogue.body()).contains("href=\"/reports/who-left\"");
        assertThat(header(server.get("/reports", "Accept", "*/*"), "Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void anErrorIsAPageForABrowser() {
        HttpResponse<String> page = server.get("/reports/who-left?person=%3Cscript%3E", "Accept", BROWSER);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(Harmless.page(page.body()).select(".error").text()).contains("<script>");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aCutIsSaidInAHeader() {
        try (TestServer narrow = TestServer.start(
                settings -> settings.withLimits(settings.limits().withRows(1)))) {
            HttpResponse<String> cut = narrow.get("/reports/who-left.srj");

            assertThat(header(cut, "X-Truncated-At")).isEqualTo("1");
            assertThat(header(cut, "Access-Control-Expose-Headers")).contains("Link", "X-Truncated-At");
        }
    }

    private static String release() {
        return server.served().base().release().orElseThrow().hex();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
