package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;

/// The picture of the whole graph, and the page that says the same without it.
final class ExploreTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DOUBTS = Set.of("rumoured", "disputed", "denied");

    @TempDir
    private static Path folder;

    private static TestServer server;
    private static TestServer small;
    private static TestServer large;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.over(Folders.in(Path.of("")));
        small = TestServer.start();
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(Files.createDirectories(folder.resolve("entities")).resolve("many.ttl"), many());
        large = TestServer.over(TestServer.FOLDERS.withData(folder));
    }

    @AfterAll
    static void stop() {
        large.close();
        small.close();
        server.close();
    }

    /// More of one kind than are looked at, with names that no page may run; and one of another kind.
    private static String many() {
        StringBuilder turtle = new StringBuilder("""
                PREFIX id: <https://w3id.org/unicorn-kg/id/>
                PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                id:hub a kg:Company ; rdfs:label "<script>alert(1)</script>"@en , "%s"@zh-Hant .
                id:a-tool a kg:Product ; rdfs:label "a \\u202Etool"@en .
                id:launch a kg:Launch ; kg:organization id:hub ; kg:product id:a-tool ; kg:factuality kg:Denied .
                """.formatted("長".repeat(10_000)));
        for (int i = 0; i < 2_100; i++) {
            turtle.append("""
                    id:p%1$d a kg:Person ; rdfs:label "P %1$d"@en .
                    id:d%1$d a kg:Departure ; kg:person id:p%1$d ; kg:organization id:hub .
                    """.formatted(i));
        }
        return turtle.toString();
    }

    private static JsonNode elements(TestServer from, String language) throws IOException {
        return JSON.readTree(from.get("/explore.json?lang=" + language).body());
    }

    private static List<JsonNode> data(JsonNode elements, String kind, Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        elements.path(kind).forEach(element -> {
            if (wanted.test(element.path("data"))) {
                found.add(element.path("data"));
            }
        });
        return found;
    }

    @Test
    void bothEndsOfEveryTieAreThere() throws IOException {
        JsonNode elements = elements(server, "en");
        Set<String> nodes = new HashSet<>();
        Set<String> ids = new HashSet<>();

        assertThat(data(elements, "nodes", any -> true)).hasSizeGreaterThan(80).allSatisfy(node -> {
            assertThat(nodes.add(node.path("id").asText())).isTrue();
            assertThat(node.path("label").asText()).isNotBlank();
            assertThat(node.path("address").asText()).startsWith("/page/");
        });
        Set<String> tied = new HashSet<>();
        assertThat(data(elements, "edges", any -> true)).hasSizeGreaterThan(150).allSatisfy(edge -> {
            assertThat(ids.add(edge.path("id").asText())).isTrue();
            assertThat(nodes)
                    .contains(edge.path("source").asText(), edge.path("target").asText());
            assertThat(edge.has("doubt"))
                    .isEqualTo(DOUBTS.contains(edge.path("certainty").asText()));
            tied.add(edge.path("source").asText());
            tied.add(edge.path("target").asText());
        });
        assertThat(tied).as("nothing stands alone").isEqualTo(nodes);
        assertThat(nodes).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void anEventTiesTwoThingsWithItsYearAndItsPage() throws IOException {
        List<JsonNode> edges = data(elements(small, "zh-Hant"), "edges", any -> true);

        assertThat(edges.stream().map(edge -> edge.path("id").asText()))
                .containsExactlyInAnyOrder(
                        "a-person Departure example-ai", "a-person Departure paper-boat", "b-person Departure formula");
        JsonNode left = edges.getFirst();
        assertThat(left.path("label").asText()).isEqualTo("離職");
        assertThat(left.path("last").asInt()).isEqualTo(2024);
        assertThat(left.path("address").asText()).isEqualTo("/page/departure-a?lang=zh-Hant");
        assertThat(edges.get(1).path("label").asText()).isEqualTo("離職：去向");
    }

    @Test
    void aFactTiesTwoThingsAndARumourIsMarked() throws IOException {
        JsonNode elements = elements(server, "en");

        assertThat(data(elements, "edges", edge -> edge.path("id").asText().equals("kimi maker moonshot-ai")))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.path("certainty").asText()).isEqualTo("confirmed");
                    assertThat(edge.has("address")).isFalse();
                });
        assertThat(data(elements, "edges", edge -> edge.path("doubt").asText().equals("rumoured")))
                .isNotEmpty();
    }

    @Test
    void theSameDataGiveTheSamePicture() {
        TestServer again = TestServer.over(Folders.in(Path.of("")));
        try (again) {
            assertThat(again.get("/explore.json").body())
                    .isEqualTo(server.get("/explore.json").body());
        }
    }

    @Test
    void itIsBoundedAndSaysWhatIsLeftOut() throws IOException {
        JsonNode elements = elements(large, "en");

        assertThat(elements.path("nodes")).hasSize(400);
        assertThat(elements.path("leftOut").path("things").asInt()).isGreaterThan(1_000);
        assertThat(elements.path("isCut").asBoolean()).isTrue();
        // The one tie of another kind is not crowded out.
        assertThat(data(elements, "edges", edge -> edge.has("doubt")))
                .singleElement()
                .satisfies(edge -> assertThat(edge.path("doubt").asText()).isEqualTo("denied"));

        HttpResponse<String> response = large.get("/explore");
        assertThat(response.body()).hasSizeLessThan(100_000).contains("2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void hostileNamesAreNames(String language) throws IOException {
        Document page = Harmless.page(large.get("/explore?lang=" + language).body());

        assertThat(data(elements(large, language), "nodes", any -> true))
                .allSatisfy(node -> assertThat(node.path("label").asText())
                        .hasSizeLessThan(300)
                        .doesNotContain("\u202E"));
        assertThat(page.select("a[href='/page/hub?lang=" + language + "']").text())
                .isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"en, Moonshot AI, Explore", "zh-Hant, 月之暗面, 探索", "zh-Hans, 月之暗面, 探索"})
    void withoutAScriptThereIsAList(String language, String name, String title) {
        HttpResponse<String> response = server.get("/explore?lang=" + language);
        Document page = Harmless.page(response.body());

        assertThat(response.body()).hasSizeLessThan(60_000);
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select(".cards a[href='/page/moonshot-ai?lang=" + language + "']")
                        .text())
                .isEqualTo(name);
        assertThat(page.expectFirst("#explore").hasAttr("hidden")).isTrue();
        assertThat(page.select("#explore input, #explore select"))
                .allSatisfy(control -> assertThat(control.closest("label") != null
                                || !page.select("label[for=" + control.id() + "]")
                                        .isEmpty())
                        .as("%s has a label", control)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explore/more", "/explore.json/more"})
    void nothingElseIsThere(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }
}
