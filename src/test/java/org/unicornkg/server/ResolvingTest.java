package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;

/// Every IRI of ours leads to something that its reader can read, on the knowledge of the repository and
/// one article more.
final class ResolvingTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    /// A slug that turned out wrong, one that was replaced by itself, and one without a successor of ours.
    private static final String DEPRECATED = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX id: <https://w3id.org/unicorn-kg/id/>
            PREFIX claim: <https://w3id.org/unicorn-kg/claim/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            id:dark-side-of-the-moon owl:deprecated true ; dcterms:isReplacedBy id:moonshot-ai .
            claim:headwinds-999 owl:deprecated true ; dcterms:isReplacedBy claim:headwinds-001 .
            id:became-a-claim owl:deprecated true ; dcterms:isReplacedBy claim:headwinds-001 .
            id:went-home owl:deprecated true ; dcterms:isReplacedBy <https://w3id.org/unicorn-kg/> .
            id:ouroboros owl:deprecated true ; dcterms:isReplacedBy id:ouroboros .
            id:emigrant owl:deprecated true ; dcterms:isReplacedBy <https://example.org/abroad> .
            id:resident dcterms:isReplacedBy id:moonshot-ai .
            """;

    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        Path data = folder.resolve("data");
        for (String each : new String[] {"articles", "entities", "links"}) {
            Files.createDirectories(data.resolve(each));
            try (var files = Files.list(Path.of("data", each))) {
                for (Path file : files.toList()) {
                    Files.copy(
                            file, data.resolve(each).resolve(file.getFileName().toString()));
                }
            }
        }
        Files.writeString(data.resolve("entities/deprecated.ttl"), DEPRECATED);
        server = TestServer.over(new Folders(Path.of("ontology"), data, Path.of("queries")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id/kimi | text/html | /page/kimi",
                "/id/kimi | " + BROWSER + " | /page/kimi",
                "/id/kimi?lang=zh-Hant | text/html | /page/kimi?lang=zh-Hant",
                "/id/kimi?lang=zh-CN | text/html | /page/kimi?lang=zh-Hans",
                "/id/kimi | */* | /data/kimi",
                "/id/kimi | text/turtle | /data/kimi",
                "/id/kimi | application/ld+json;q=0.9, text/html;q=0.5 | /data/kimi",
                "/wikidata/Q130270266 | text/html | /id/moonshot-ai",
                "/wikidata/Q130270266?lang=zh-Hans | text/html | /id/moonshot-ai?lang=zh-Hans",
            })
    void aThingLeadsToWhatItsReaderReads(String path, String accept, String location) {
        HttpResponse<String> response = server.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue(location);
        if (path.startsWith("/id/")) {
            assertThat(response.headers().firstValue("Vary")).hasValue("Accept");
        }
        HttpResponse<String> next = server.get(location, "Accept", accept);
        assertThat(next.statusCode()).isIn(200, 303);
    }

    @Test
    void whoSaysNothingGetsData() {
        assertThat(server.get("/id/kimi").headers().firstValue("Location")).hasValue("/data/kimi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claim/headwinds-061",
                "/source/headwinds",
                "/graph/headwinds",
                "/graph/queries",
                "/mapping/moonshot-ai-Q130270266"
            })
    void aDocumentIsAPageToABrowserAndDataToAllOthers(String path) {
        HttpResponse<String> page = server.get(path, "Accept", BROWSER);
        HttpResponse<String> data = server.get(path, "Accept", "*/*");

        assertThat(page.statusCode()).isEqualTo(200);
        Document document = Harmless.page(page.body());
        assertThat(document.select("h1").text()).isNotEmpty();
        assertThat(type(data)).startsWith("text/turtle");
        assertThat(type(server.get(path + ".jsonld", "Accept", BROWSER))).startsWith("application/ld+json");
        assertThat(type(server.get(path + "?format=ntriples", "Accept", BROWSER)))
                .startsWith("application/n-triples");
        assertThat(type(server.get(path + ".html"))).startsWith("text/html");
        assertThat(type(server.get(path + "?format=html"))).startsWith("text/html");
        assertThat(page.headers().firstValue("Vary").orElse("")).contains("Accept", "Accept-Language");
    }

    @Test
    void aStatementIsAPageToo() {
        String triples = server.get("/claim/headwinds-061.nt").body();
        String hash =
                triples.substring(triples.indexOf("/statement/"), triples.indexOf('>', triples.indexOf("/statement/")));

        Document page = Harmless.page(server.get(hash, "Accept", BROWSER).body());

        assertThat(page.select("#said ~ .scroll a[href^=/claim/]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/page/kimi, https://w3id.org/unicorn-kg/id/kimi, /data/kimi.ttl",
        "/claim/headwinds-061, https://w3id.org/unicorn-kg/claim/headwinds-061, /claim/headwinds-061.ttl"
    })
    void aPageTellsOfItsOtherForms(String path, String iri, String turtle) {
        HttpResponse<String> response = server.get(path, "Accept", BROWSER);
        String link = response.headers().firstValue("Link").orElse("");

        assertThat(link)
                .startsWith("<" + iri + ">; rel=\"canonical\"")
                .contains("<" + turtle + ">; rel=\"alternate\"; type=\"text/turtle\"", "application/ld+json");
        for (Element alternate : Harmless.page(response.body()).select("link[rel=alternate][type]")) {
            assertThat(link).contains("<" + alternate.attr("href") + ">");
            assertThat(type(server.get(alternate.attr("href")))).startsWith(alternate.attr("type"));
        }
        String data = server.get(turtle).headers().firstValue("Link").orElse("");
        assertThat(data)
                .contains("<" + path + ">; rel=\"alternate\"; type=\"text/html\"", "<" + iri + ">; rel=\"canonical\"")
                .doesNotContain("text/turtle");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/dark-side-of-the-moon, text/html, /id/moonshot-ai",
        "/id/dark-side-of-the-moon?lang=zh-Hant, text/html, /id/moonshot-ai?lang=zh-Hant",
        "/page/dark-side-of-the-moon?lang=zh-Hant, text/html, /page/moonshot-ai?lang=zh-Hant",
        "/data/dark-side-of-the-moon, text/turtle, /data/moonshot-ai",
        "/data/dark-side-of-the-moon.nt, text/turtle, /data/moonshot-ai.nt",
        "/data/dark-side-of-the-moon?format=ntriples, text/turtle, /data/moonshot-ai?format=ntriples",
        "/missing/dark-side-of-the-moon?lang=zh-Hans, text/html, /missing/moonshot-ai?lang=zh-Hans",
        "/neighbours/dark-side-of-the-moon, application/json, /neighbours/moonshot-ai",
        "/neighbours/dark-side-of-the-moon?lang=zh-TW, application/json, /neighbours/moonshot-ai?lang=zh-Hant",
        "/neighbours/became-a-claim, application/json, /claim/headwinds-001",
        "/missing/became-a-claim, text/html, /claim/headwinds-001",
        "/data/became-a-claim.nt, text/turtle, /claim/headwinds-001.nt",
        "/neighbours/went-home, application/json, /",
        "/page/went-home, text/html, /",
        "/data/went-home.nt, text/turtle, /",
        "/claim/headwinds-999, text/html, /claim/headwinds-001",
        "/claim/headwinds-999.ttl, text/html, /claim/headwinds-001.ttl"
    })
    void aWrongSlugLeadsToTheRightOne(String path, String accept, String location) {
        HttpResponse<String> response = server.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).hasValue(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouroboros", "emigrant", "resident"})
    void whatHasNoSuccessorOfOursStays(String slug) {
        assertThat(server.get("/id/" + slug).statusCode()).isEqualTo(303);
        assertThat(server.get("/page/" + slug).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/page/moonshoot-ai, /page/moonshot-ai",
        "/id/moonshoot-ai, /page/moonshot-ai",
        "/page/yang-zilin, /page/yang-zhilin",
        "/page/kimi-, /page/kimi",
        "/page/moonshoot-ai?lang=zh-Hant, /page/moonshot-ai?lang=zh-Hant"
    })
    void whatIsNotThereSuggestsWhatIs(String path, String near) {
        HttpResponse<String> response = server.get(path, "Accept", BROWSER);
        Document page = Harmless.page(response.body());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(page.select(".nearest a").eachAttr("href")).contains(near);
        assertThat(page.select("main form.box")).hasSize(1);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aProgramIsToldTheNearestToo() throws IOException {
        JsonNode problem =
                new ObjectMapper().readTree(server.get("/data/yang-zilin").body());

        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.at("/nearest/0/slug").textValue()).isEqualTo("yang-zhilin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claim/none", "/statement/none", "/mapping/none", "/source/none", "/graph/none"})
    void aDocumentThatIsNotThereIsNoPage(String path) {
        HttpResponse<String> response = server.get(path, "Accept", BROWSER);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Harmless.page(response.body()).select(".nearest a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/id/kimi, image/png",
        "/page/kimi, text/turtle",
        "/data/kimi, text/html",
        "/claim/headwinds-001, image/png",
        "/neighbours/kimi, text/html",
        "/suggest?q=kimi, text/html",
        "/explore, application/json"
    })
    void whatFitsNobodyIsSaid(String path, String accept) {
        assertThat(server.get(path, "Accept", accept).statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/sitemap.xml", "/explore.json", "/editor.json", "/search.json?q=kimi"})
    void anAddressWithAnEndingHasOneFormatAlone(String path) {
        assertThat(server.get(path, "Accept", "image/png").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/kimi?lang=xx", "/page/kimi?lang=xx", "/wikidata/Q130270266?lang=xx"})
    void aLanguageThatNobodySpeaksIsSaid(String path) {
        assertThat(server.get(path, "Accept", "text/html").statusCode()).isEqualTo(400);
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
