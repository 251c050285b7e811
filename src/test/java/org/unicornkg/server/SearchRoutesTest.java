package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Search over HTTP: what is found, what is refused, and what nobody should be able to do with a text.
class SearchRoutesTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "paper, 'paper-boat, paper-plane'",
        "PAPER BOAT, paper-boat",
        "boat, paper-boat",
        "纸船, 'paper-boat, paper-plane'",
        "zhichuan, 'paper-boat, paper-plane'",
        "aper b, paper-boat",
        "papar boat, paper-boat",
        "只船科技, paper-boat",
        "leaflet, leaflet",
        "zzz, ''"
    })
    void whatIsFoundIsRanked(String text, String slugs) throws IOException {
        assertThat(String.join(", ", slugs(server.get("/search?q=" + TestServer.encoded(text)))))
                .isEqualTo(slugs);
    }

    @Test
    void aHitSaysWhatOfWhichNameWasMet() throws IOException {
        JsonNode hit = json(server.get("/search?q=boat&lang=zh-Hant&limit=1"))
                .path("hits")
                .path(0);

        assertThat(hit.path("iri").asText()).isEqualTo("https://w3id.org/unicorn-kg/id/paper-boat");
        assertThat(hit.path("label").asText()).isEqualTo("紙船科技");
        assertThat(hit.path("type").asText()).isEqualTo("公司");
        assertThat(hit.path("name").asText()).isEqualTo("Paper Boat");
        assertThat(hit.path("start").asInt()).isEqualTo(6);
        assertThat(hit.path("end").asInt()).isEqualTo(10);
        assertThat(hit.path("rank").asText()).isEqualTo("word");
        assertThat(hit.path("score").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void onlyTheClassThatIsAskedForIsFound() throws IOException {
        assertThat(slugs(server.get("/search?q=person"))).contains("a-person");
        assertThat(slugs(server.get("/search?q=person&class=kg:Company"))).isEmpty();
        assertThat(slugs(server.get("/search?q=person&class=Person&limit=1"))).hasSize(1);
    }

    @Test
    void suggestionsBeginAsIsTyped() throws IOException {
        assertThat(slugs(server.get("/suggest?q=pap"))).containsExactly("paper-boat", "paper-plane");
        assertThat(slugs(server.get("/suggest?q=oat"))).isEmpty();
        assertThat(slugs(server.get("/suggest?q=" + TestServer.encoded("紙")))).hasSize(2);
        assertThat(slugs(server.get("/suggest?q=zhichu"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/search, q=",
        "/search?q=, q=",
        "/search?q=%20%E3%80%80, q=",
        "/suggest, q=",
        "/search?q=a&limit=0, limit",
        "/search?q=a&limit=-1, limit",
        "/search?q=a&limit=101, limit",
        "/search?q=a&limit=ten, limit",
        "/search?q=a&limit=99999999999, limit",
        "/search?q=a&class=kg:Nothing, class",
        "/search?q=a&class=, class",
        "/search?q=a&lang=xx, language",
        "/search?q=a&q=b, once",
        "/search?q=%FF, UTF-8"
    })
    void whatIsWrongIsSaid(String path, String said) {
        HttpResponse<String> response = server.get(path);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; DROP ALL; --",
                "{{7*7}} ${7*7} %s %n",
                "\u0000",
                "moon\u0000shot",
                "\u202Etaob repap",
                "\u200F\u2066",
                "\uD83E\uDD84",
                "*:* AND [a TO z]",
                "a*b?c~2",
                "\\\\",
                "e\u0301\u0301\u0301\u0301",
                "HYPERLINK"
            })
    void aTextIsNeverMoreThanAText(String text) throws IOException {
        String query = "?q=" + TestServer.encoded(text);
        HttpResponse<String> page = server.get("/search" + query, "Accept", "text/html");

        assertThat(json(server.get("/search" + query)).path("text").asText()).isEqualTo(text);
        assertThat(server.get("/suggest" + query).statusCode()).isEqualTo(200);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(Harmless.page(page.body()).select("form.box.large[action=/ask]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 7_000, 10_000, 100_000})
    void aLongTextIsNoName(int length) {
        HttpResponse<String> response = server.get("/search?q=" + "x".repeat(length));

        assertThat(response.statusCode()).isIn(200, 414, 431);
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void theFormIsThatOfTheRequest() {
        assertThat(type(server.get("/search?q=paper"))).isEqualTo("application/json");
        assertThat(type(server.get("/search?q=paper", "Accept", "text/html,*/*;q=0.8")))
                .startsWith("text/html");
        assertThat(type(server.get("/search.json?q=paper", "Accept", "text/html")))
                .isEqualTo("application/json");
        assertThat(server.get("/search?q=paper", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(server.get("/search/more?q=paper").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageMarksWhatWasMet() {
        assertThat(server.get("/search?q=boat", "Accept", "text/html").body())
                .contains(
                        "<a href=\"/page/paper-boat\"><bdi>Paper Boat</bdi></a>", "<bdi>Paper <mark>Boat</mark></bdi>");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        HttpResponse<String> response = server.get("/search?q=paper");
        String tag = response.headers().firstValue("ETag").orElseThrow();

        assertThat(server.get("/search?q=paper", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/search?q=boat", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(server.get("/suggest?q=paper", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    private static List<String> slugs(HttpResponse<String> response) throws IOException {
        return StreamSupport.stream(json(response).path("hits").spliterator(), false)
                .map(hit -> hit.path("slug").asText())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
