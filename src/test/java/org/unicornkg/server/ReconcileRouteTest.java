package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;

/// `/reconcile` as HTTP: addresses, methods, caches, other origins, frames.
class ReconcileRouteTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String KIMI = "queries=" + TestServer.encoded("{\"q0\":{\"query\":\"Kimi\"}}");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(Folders.in(Path.of("")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(String path, String... headers) throws IOException {
        HttpResponse<String> response = server.get(path, headers);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void everyAddressOfTheManifestAnswers() throws IOException {
        JsonNode manifest = json("/reconcile");
        List<String> addresses = new ArrayList<>(List.of(
                manifest.get("documentation").textValue(),
                manifest.at("/view/url").textValue().replace("{{id}}", "kimi"),
                manifest.at("/feature_view/url").textValue().replace("{{id}}", "name_match"),
                manifest.at("/preview/url").textValue().replace("{{id}}", "kimi"),
                manifest.at("/extend/propose_properties/service_url").textValue()
                        + manifest.at("/extend/propose_properties/service_path").textValue()
                        + "?type=Company"));
        for (String kind : List.of("entity", "property", "type")) {
            JsonNode suggest = manifest.at("/suggest/" + kind);
            String id = switch (kind) {
                case "entity" -> "kimi";
                case "property" -> "maker";
                default -> "Company";
            };
            addresses.add(suggest.get("service_url").textValue()
                    + suggest.get("service_path").textValue() + "?prefix=" + id);
            addresses.add(suggest.get("flyout_service_url").textValue()
                    + suggest.get("flyout_service_path").textValue().replace("${id}", id));
        }
        assertThat(addresses).hasSize(11).allSatisfy(address -> {
            URI uri = URI.create(address);
            assertThat(address).startsWith(server.uri("/").toString());
            assertThat(server.get(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                            .statusCode())
                    .isIn(200, 303);
        });
        assertThat(server.get("/reconcile/about").body()).contains("id=\"name_match\"");
    }

    @Test
    void aBrowserIsShownAPage() throws IOException {
        String view = json("/reconcile").at("/view/url").textValue().replace("{{id}}", "kimi");
        HttpResponse<String> thing = server.get(URI.create(view).getRawPath(), "Accept", "text/html,*/*;q=0.8");
        HttpResponse<String> page =
                server.get(thing.headers().firstValue("Location").orElseThrow(), "Accept", "text/html,*/*;q=0.8");

        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("Kimi");
    }

    @Test
    void theItemOfAThingIsShown() throws IOException {
        String link = "href=\"https://www.wikidata.org/wiki/Q860580\"";

        assertThat(server.get("/reconcile/preview?id=tencent").body()).contains(link);
        assertThat(json("/reconcile/flyout/entity?id=tencent").get("html").textValue())
                .contains(link);
        assertThat(json("/reconcile/flyout/type?id=Company").get("html").textValue())
                .doesNotContain("wikidata.org");
    }

    @Test
    void addressesAreThoseUnderWhichTheClientCame() throws IOException {
        try (TestServer behind = TestServer.start(
                settings -> settings.withCapacity(settings.capacity().behindProxy()))) {
            String plain = raw(behind, "Host: kg.example.org\r\n");
            String secure = raw(behind, "Host: kg.example.org\r\nX-Forwarded-Proto: https\r\n");
            String other = raw(behind, "Host: other.example.org:8080\r\n");

            assertThat(plain).contains("\"http://kg.example.org/reconcile\"");
            assertThat(secure).contains("\"https://kg.example.org/reconcile\"");
            assertThat(other)
                    .contains("\"http://other.example.org:8080/reconcile\"")
                    .doesNotContain("kg.example.org");
        }
    }

    @Test
    void aPublicNameThatIsSetComesFirst() throws IOException {
        try (TestServer named =
                TestServer.start(settings -> settings.withSite(URI.create("https://kg.example.org/")))) {
            assertThat(named.get("/reconcile").body())
                    .contains("\"https://kg.example.org/reconcile\"")
                    .doesNotContain(named.uri("/").toString());
        }
    }

    private static String raw(TestServer at, String headers) throws IOException {
        return RawHttp.send(at.uri("/"), "GET /reconcile HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
    }

    @Test
    void aBatchMayBePosted() {
        HttpResponse<String> posted = server.post("/reconcile", FORM, KIMI);

        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(posted.body()).isEqualTo(server.get("/reconcile?" + KIMI).body());
        assertThat(posted.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(posted.headers().firstValue("ETag")).isEmpty();
        assertThat(server.post("/reconcile/", FORM + ";charset=UTF-8", KIMI).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "multipart/form-data; boundary=x", "text/plain", FORM + "; charset=gbk"})
    void onlyFormsAreTaken(String type) {
        HttpResponse<String> response = server.post("/reconcile", type, KIMI);

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reconcile/suggest/entity",
                "/reconcile/preview",
                "/reconcile/properties",
                "/reconciled",
                "/search",
                "/reports"
            })
    void nothingElseIsPostedTo(String path) {
        HttpResponse<String> response = server.post(path, FORM, KIMI);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void aFormTooLargeIsRefused() {
        try (TestServer narrow = TestServer.start(settings ->
                settings.withLimits(new RequestLimits(settings.limits().time(), 100, 100, 50_000, 1_000, 1_000_000)))) {
            assertThat(narrow.post("/reconcile", FORM, KIMI + "&x=" + "x".repeat(1_000))
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void pagesOfOthersMayAsk() {
        HttpResponse<String> preflight = server.send(server.request("/reconcile")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST"));

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElse(""))
                .contains("POST");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse(""))
                .contains("Content-Type");
        for (String path :
                List.of("/reconcile", "/reconcile?queries=[", "/reconcile/preview?id=none", "/reconcile/x")) {
            assertThat(server.get(path).headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .contains("*");
        }
    }

    @Test
    void headIsGetWithoutItsBody() {
        HttpResponse<String> head =
                server.send(server.request("/reconcile?" + KIMI).HEAD());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(server.get("/reconcile?" + KIMI).headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reconcile", "/reconcile/preview?id=kimi", "/reconcile/suggest/entity?prefix=ki"})
    void whatIsUnchangedIsNotSentAgain(String path) {
        String tag = server.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(path, "If-None-Match", tag, "Accept-Language", "zh-CN")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Moonshot AI",
        "'en', Moonshot AI",
        "'zh-TW', 月之暗面",
        "'zh-CN;q=0.9, en;q=0.8', 月之暗面",
        "'en;q=0.1, zh-Hant;q=0.5', 月之暗面",
        "'fr, de', Moonshot AI",
        "'fr, zh;q=0.5', 月之暗面",
        "'***;;q=x', Moonshot AI"
    })
    void namesAreInTheLanguageOfTheClient(String header, String name) throws IOException {
        String path = "/reconcile?queries=" + TestServer.encoded("{\"q0\":{\"query\":\"moonshot-ai\"}}");

        assertThat((header.isEmpty() ? json(path) : json(path, "Accept-Language", header))
                        .at("/q0/result/0/name")
                        .textValue())
                .isEqualTo(name);
        assertThat(json(path + "&lang=zh-Hant", "Accept-Language", "en")
                        .at("/q0/result/0/name")
                        .textValue())
                .isEqualTo("月之暗面");
    }

    @Test
    void aScriptMayBeAskedFor() {
        HttpResponse<String> response = server.get("/reconcile?callback=jQuery_1.on$Done&" + KIMI);

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/javascript");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.body()).startsWith("/**/jQuery_1.on$Done({").endsWith("});");
        assertThat(server.get("/reconcile/flyout/entity?id=kimi&callback=f").body())
                .startsWith("/**/f({")
                .doesNotContain("<");
    }

    @Test
    void aPreviewStandsInFramesOfOthersAndRunsNothing() {
        HttpResponse<String> preview = server.get("/reconcile/preview?id=kimi");

        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("script-src");
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(preview.body()).contains("Kimi", "Moonshot AI", "/id/kimi").doesNotContain("<script");
        assertThat(server.get("/reconcile/about")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(server.get("/reconcile/preview?id=none").statusCode()).isEqualTo(404);
    }

    @Test
    void whatNamesHoldIsEscaped() {
        try (TestServer small = TestServer.start()) {
            assertThat(small.get("/reconcile/preview?id=formula").body())
                    .contains("=HYPERLINK(")
                    .doesNotContain("<title>=HYPERLINK(\"x\")\"<");
            assertThat(small.get("/reconcile/preview?id=%3Cscript%3E", "Accept", "text/html")
                            .body())
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>");
            assertThat(small.get("/reconcile/flyout/type?id=%3Cb%3E").statusCode())
                    .isEqualTo(400);
        }
    }
}
