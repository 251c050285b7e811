package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;
import org.unicornkg.vocab.Prefixes;

/// The pages of all things in the repository, and what stands on them.
final class ThingPagesTest {

    private static final int LARGEST = 100_000;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(Folders.in(Path.of("")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> slugs() {
        return server.served().base().graphs().select(QueryFactory.create("""
                        SELECT DISTINCT ?thing WHERE {
                          ?thing ?property ?value FILTER (STRSTARTS(STR(?thing), "https://w3id.org/unicorn-kg/id/"))
                        } ORDER BY ?thing"""), rows -> {
            List<String> found = new ArrayList<>();
            rows.forEachRemaining(row -> found.add(Prefixes.localName(row.get("thing"))));
            return found;
        });
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.body().getBytes(StandardCharsets.UTF_8).length)
                .as("bytes of %s", path)
                .isLessThan(LARGEST);
        return Harmless.page(response.body());
    }

    @Test
    void everyThingHasAPage() {
        List<String> slugs = slugs();

        assertThat(slugs).hasSizeGreaterThan(350).allSatisfy(slug -> {
            Document page = page("/page/" + slug);
            assertThat(page.select(".names li").eachAttr("lang")).containsExactly("en", "zh-Hant", "zh-Hans");
            assertThat(page.select(".names li").eachText()).allMatch(name -> !name.isBlank());
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("article > section")).hasSizeGreaterThan(1);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select(".thing").attr("data-thing")).isEqualTo(Prefixes.ID + slug);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moonshot-ai | founders people-of-a-company who-left-which-unicorn-for-where funding-and-investors valuations"
                        + " products launches-and-withdrawals timeline-of",
                "yang-zhilin | path-of-a-person who-said-what arbitration ties-between-people",
                "kimi | products launches-and-withdrawals long-context-race",
                "gsr-ventures | portfolios arbitration",
                "tsinghua-university | ties-between-people",
                "six-little-tigers | members-of-a-group",
                "arbitration-recurrent-ai-2024 | gaps"
            })
    void aPageIsMadeOfTheSavedQueriesOfItsClass(String slug, String queries) {
        Document page = page("/page/" + slug + "?lang=zh-Hant");

        assertThat(page.select("section[data-query]").eachAttr("data-query")).contains(queries.split(" ", -1));
        for (Element panel : page.select("section[data-query]")) {
            assertThat(panel.select("tbody tr")).as(panel.id()).hasSizeBetween(1, 10);
            String report = panel.select(".tools a").attr("href");
            assertThat(report)
                    .startsWith("/reports/" + panel.attr("data-query") + "?")
                    .endsWith("lang=zh-Hant");
            assertThat(panel.select(".tools a[type=text/csv]").attr("href")).contains("format=csv", slug);
            assertThat(panel.select(".tools a[href*=#query=]").attr("href"))
                    .startsWith("/sparql?lang=zh-Hant#query=")
                    .contains(slug);
        }
    }

    @Test
    void everyLinkOfAPanelAnswers() {
        Document page = page("/page/yang-zhilin");

        assertThat(page
                        .select("section[data-query] .tools a:not([href^=/sparql]), section[data-query] td a")
                        .eachAttr("href")
                        .stream()
                        .filter(address -> !address.startsWith("/ontology"))
                        .distinct())
                .hasSizeGreaterThan(20)
                .allSatisfy(address ->
                        assertThat(server.get(address).statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void theEditorIsGivenAQueryThatRuns() {
        Document page = page("/page/kimi");

        assertThat(page.select("a[href^=/sparql#query=]").eachAttr("href"))
                .hasSizeGreaterThan(3)
                .allSatisfy(address -> {
                    String query =
                            URLDecoder.decode(address.substring("/sparql#query=".length()), StandardCharsets.UTF_8);
                    HttpResponse<String> answer = server.query(query, "Accept", "text/csv");
                    assertThat(answer.statusCode()).as(query).isEqualTo(200);
                    assertThat(answer.body().lines()).hasSizeGreaterThan(1);
                });
    }

    @Test
    void aFactStandsWithItsClaimsAndItsDoubt() {
        Document page = page("/page/arbitration-recurrent-ai-2024");

        assertThat(page.select(".facts tr:contains(GSR Ventures) .evidence a[href^=/claim/headwinds-]"))
                .isNotEmpty();
        assertThat(page.select(".facts th:contains(applicant)")).isNotEmpty();
    }

    @Test
    void whatIsDisputedLooksSo() {
        assertThat(page("/page/yang-zhilin").select("#what-is-disputed tr.disputed"))
                .isNotEmpty();
        assertThat(page("/page/moonshot-ai").select("#what-is-disputed tr:not(.disputed) td"))
                .isEmpty();
    }

    @Test
    void whatPointsAtAThingIsCountedAndPaged() {
        Document first = page("/page/moonshot-ai?lang=zh-Hans");
        String next = first.select("#incoming a[rel=next]").attr("href");
        Document second = page(next.substring(0, next.indexOf('#')));

        assertThat(next).contains("in=kg", "page=2", "lang=zh-Hans").endsWith("#incoming");
        List<String> one = first.select("#incoming tbody a[href^=/page/]").eachAttr("href");
        List<String> two = second.select("#incoming tbody a[href^=/page/]").eachAttr("href");
        assertThat(one).hasSize(12).doesNotContainAnyElementsOf(two);
        assertThat(second.select("#incoming a[rel=prev]")).hasSize(1);
        assertThat(page("/page/moonshot-ai?in=kg:topic")
                        .select("#incoming [aria-current=true]")
                        .attr("href"))
                .contains("topic");
    }

    @Test
    void allPagesOfAListHoldAsManyAsWereCounted() {
        Document first = page("/page/moonshot-ai?in=kg:organization");
        int counted = Integer.parseInt(
                first.select("#incoming li:has([aria-current=true])").text().replaceAll("[^0-9]", ""));
        int found = 0;
        int last = (counted + 11) / 12;
        for (int number = 1; number <= last; number++) {
            found += page("/page/moonshot-ai?in=kg:organization&page=" + number)
                    .select("#incoming tbody tr")
                    .size();
        }

        assertThat(found).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?in=kg:nothing",
                "?in=%3Cscript%3E",
                "?in=kg:topic&page=0",
                "?in=kg:topic&page=9999",
                "?page=x",
                "?page=99999999999999999999"
            })
    void aListThatThereIsNotIsSaid(String query) {
        HttpResponse<String> response = server.get("/page/moonshot-ai" + query, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        Harmless.page(response.body());
    }

    @Test
    void neighboursAreTheSameInTheListAndInTheDrawing() throws IOException {
        Document page = page("/page/moonshot-ai");
        JsonNode drawn = new ObjectMapper()
                .readTree(server.get(page.select("#neighbourhood").attr("data-neighbours"))
                        .body());
        List<String> addresses = new ArrayList<>();
        drawn.get("nodes")
                .forEach(node -> addresses.add(node.at("/data/address").textValue()));

        assertThat(addresses.removeFirst()).isEqualTo("/page/moonshot-ai");
        assertThat(addresses)
                .hasSizeBetween(10, 60)
                .isEqualTo(page.select(".neighbours a").eachAttr("href"));
        assertThat(drawn.get("edges"))
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(drawn.findValuesAsText("id"))
                        .contains(
                                edge.at("/data/source").textValue(),
                                edge.at("/data/target").textValue()))
                .extracting(edge -> edge.at("/data/id").textValue())
                .doesNotHaveDuplicates();
        assertThat(drawn.findValuesAsText("label")).contains("Yang Zhilin", "departure");
    }

    @Test
    void rumoursAreDrawnAsSuch() throws IOException {
        List<String> doubts = new ArrayList<>();
        for (String slug : slugs()) {
            if (!slug.contains("-")) {
                doubts.addAll(new ObjectMapper()
                        .readTree(server.get("/neighbours/" + slug).body())
                        .findValuesAsText("doubt"));
            }
        }
        assertThat(doubts).isNotEmpty();
    }

    @Test
    void aClaimTellsWhatItSaysAndWhere() {
        Document page = page("/claim/headwinds-002");

        assertThat(page.select("h1").text()).contains("headwinds-002");
        assertThat(page.select(".about").text()).contains("Moonshot AI", "¶ 1", "27", "45");
        assertThat(page.select(".about a[href=/source/headwinds#p1]")).hasSize(1);
        assertThat(page.select("#said ~ .scroll tbody tr")).isNotEmpty();
        assertThat(page.select("#said ~ .scroll a[href=/page/launch-kimi-opening]"))
                .isNotEmpty();
        assertThat(page.select(".quote")).as("without the text at hand").isEmpty();
    }

    @Test
    void aSourceCountsItsClaimsParagraphByParagraph() {
        Document page = page("/source/headwinds");
        int claims = page.select(".paragraphs td.number:nth-child(2)").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();

        assertThat(claims).isEqualTo(server.served().counts().orElseThrow().claims());
        assertThat(page.select(".paragraphs tr[id^=p]")).hasSizeGreaterThan(50);
        assertThat(page.select("ol.text")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries", "derived", "headwinds", "links", "ontology"})
    void aGraphTellsHowMuchItHolds(String name) {
        Document page = page("/graph/" + name);
        long lines = server.get("/graph/" + name + ".nt").body().lines().count();

        assertThat(page.select(".lead").text()).isEqualTo(lines + " triples");
    }

    @Test
    void everyPageOfWhatIsMissingIsThere() throws IOException {
        Pattern heading = Pattern.compile("[^a-z0-9 -]");
        List<String> remedies = new ArrayList<>();
        for (String slug : slugs()) {
            Document page = page("/missing/" + slug);
            remedies.addAll(page.select(".lacks a").eachAttr("href"));
            assertThat(page.select(".lacks li, section[data-query], .empty"))
                    .as(slug)
                    .isNotEmpty();
        }
        assertThat(remedies.stream().distinct()).isNotEmpty().allSatisfy(remedy -> {
            String[] parts =
                    remedy.substring((Prefixes.HOME + "docs/").length()).split("#", -1);
            String text = Files.readString(Path.of("docs", parts[0] + ".md"));
            if (parts.length > 1) {
                assertThat(text.lines()
                                .filter(line -> line.startsWith("#"))
                                .map(line -> heading.matcher(
                                                line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                                        .replaceAll("")
                                        .replace(' ', '-')))
                        .contains(parts[1]);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "departure-zhang-qianchuan-minimax, gaps",
        "moonshot-ai, only-on-one-medium",
        "moonshot-ai, gaps",
    })
    void whatIsMissingIsAskedOfSavedQueries(String slug, String query) {
        assertThat(page("/missing/" + slug).select("section[data-query]").eachAttr("data-query"))
                .contains(query);
        assertThat(page("/page/" + slug).select("a[href=/missing/" + slug + "]"))
                .hasSize(1);
    }
}
