package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.View;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Language;

/// The page of every saved query of this repository, over its data.
final class ReportPagesTest {

    private static final Folders HERE = Folders.in(Path.of(""));
    private static final int MOST_BYTES = 100_000;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(HERE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Stream<SavedQuery> queries() {
        List<SavedQuery> all = List.copyOf(Catalogue.read(HERE.queries()).all());
        assertThat(all).hasSizeGreaterThan(30);
        return all.stream();
    }

    private static HttpResponse<String> page(String path) {
        return server.get(path, "Accept", "text/html");
    }

    /// Returns the address of a report with the examples of its header.
    private static String asked(SavedQuery query) {
        return "/reports/" + query.name() + "?"
                + query.header().parameters().stream()
                        .filter(parameter -> parameter.example().isPresent())
                        .map(parameter -> parameter.name() + "="
                                + TestServer.encoded(parameter.example().orElseThrow()))
                        .collect(Collectors.joining("&"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void thePageHasTheFormAndTheAnswer(SavedQuery query) {
        for (String lang : List.of("en", "zh-Hant", "zh-Hans")) {
            HttpResponse<String> response = page(asked(query) + "&lang=" + lang);
            Document page = Harmless.page(response.body());

            assertThat(response.statusCode()).as("%s", response.uri()).isEqualTo(200);
            assertThat(page.select("h1").text())
                    .isEqualTo(query.header().summary().in(Language.parse(lang)));
            assertThat(names(page)).containsAll(names(query));
            assertThat(page.select("form.choices [aria-invalid]")).isEmpty();
            assertThat(page.select("#answer table.rows, #answer .empty")).hasSize(1);
            assertThat(page.select("#cite pre, #query")).hasSize(2);
            assertThat(unlabelled(page)).isEmpty();
            page.select("script").remove();
            assertThat(page.outerHtml().getBytes(StandardCharsets.UTF_8).length)
                    .as("%s", response.uri())
                    .isLessThan(MOST_BYTES);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void withoutChoicesItAnswersOrAsksForWhatIsMissing(SavedQuery query) {
        HttpResponse<String> response = page("/reports/" + query.name());
        Document page = Harmless.page(response.body());
        List<Parameter> required = query.header().parameters().stream()
                .filter(Parameter::isRequired)
                .toList();

        assertThat(response.statusCode()).isEqualTo(required.isEmpty() ? 200 : 400);
        assertThat(page.select("#answer")).hasSize(required.isEmpty() ? 1 : 0);
        for (Parameter parameter : required) {
            Elements input = page.select("form.choices [name=" + parameter.name() + "]");
            assertThat(input.eachAttr("required")).hasSize(1);
            assertThat(input.attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("form.choices a[href*=" + parameter.example().orElseThrow() + "]"))
                    .hasSize(1);
            assertThat(page.select("form.choices a[href*=" + parameter.name() + "=]")
                            .attr("href"))
                    .satisfies(example -> assertThat(page(example).statusCode()).isEqualTo(200));
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void emptyFieldsAreNotGiven(SavedQuery query) {
        String empty = query.header().parameters().stream()
                .filter(parameter -> parameter.example().isEmpty())
                .map(parameter -> "&" + parameter.name() + "=&" + parameter.name() + "=+")
                .collect(Collectors.joining());
        HttpResponse<String> response = server.get(asked(query) + empty, "Accept", "text/csv, text/turtle");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(server.get(asked(query), "Accept", "text/csv, text/turtle")
                        .body());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whatThePageLeadsToIsThere(SavedQuery query) {
        Document page = Harmless.page(page(asked(query) + "&lang=zh-Hant").body());
        Set<String> addresses = new LinkedHashSet<>(
                page.select("a[download], #cite a, .panel:last-of-type li a").eachAttr("href"));

        assertThat(addresses).hasSizeGreaterThan(8);
        assertThat(addresses)
                .allSatisfy(address -> assertThat(server.get(address, "Accept", "text/html,*/*;q=0.8")
                                .statusCode())
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theDrawingShowsEveryRowOrSaysHowManyItLacks(SavedQuery query) throws IOException {
        Document page = Harmless.page(page(asked(query) + "&rows=all").body());
        View.Kind kind = query.header().view().map(View::kind).orElse(View.Kind.TABLE);
        int rows = page.select("table.rows tbody tr").size();

        boolean isDrawn = kind != View.Kind.TABLE && rows > 0;
        assertThat(page.select("[data-chart]")).hasSize(isDrawn ? 1 : 0);
        if (isDrawn) {
            JsonNode chart = new ObjectMapper().readTree(page.select("#chart").html());
            List<Integer> drawn = chart.findValues("rows").stream()
                    .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                    .map(JsonNode::intValue)
                    .toList();

            assertThat(chart.get("kind").textValue()).isEqualTo(kind.id());
            assertThat(drawn).isNotEmpty().doesNotHaveDuplicates().allMatch(row -> row >= 0 && row < rows);
            assertThat(page.select("figcaption").text())
                    .matches(text -> drawn.size() == rows || text.contains(rows - drawn.size() + " rows"));
            assertThat(page.select("[data-chart]").attr("role")).isEqualTo("img");
            assertThat(page.select("[data-chart]").attr("aria-label")).matches(".*\\d.*");
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theQueryShownGivesTheSameAnywhere(SavedQuery query) throws IOException {
        String text = Harmless.page(page(asked(query)).body()).select("#query").text();
        Query shown = QueryFactory.create(text, Syntax.syntaxSPARQL_11);

        assertThat(shown.isConstructType()).isEqualTo(query.kind() == SavedQuery.Kind.GRAPH);
        // The endpoint of this test asks nobody else.
        if (!query.isFederated()) {
            String accept =
                    query.kind() == SavedQuery.Kind.TABLE ? "application/sparql-results+json" : "application/n-triples";
            String here = server.query(text, "Accept", accept).body();
            String report = server.get(asked(query), "Accept", accept).body();
            assertThat(here.lines().filter(line -> !line.startsWith("#")).count())
                    .isPositive();
            if (query.kind() == SavedQuery.Kind.TABLE) {
                assertThat(new ObjectMapper().readTree(here).at("/results"))
                        .isEqualTo(new ObjectMapper().readTree(report).at("/results"));
            } else {
                assertThat(triples(here)).isEqualTo(triples(report));
            }
        }
    }

    private static Set<String> triples(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    }

    @Test
    void namesInDrawingsAreNeverMoreThanTexts() {
        Folders hostile = new Folders(
                Path.of("ontology"),
                Path.of("src/test/resources/small/data"),
                Path.of("src/test/resources/report/charts"));
        try (TestServer small = TestServer.over(hostile)) {
            for (SavedQuery query : small.served().catalogue().all()) {
                HttpResponse<String> response = small.get("/reports/" + query.name(), "Accept", "text/html");
                Document page = Harmless.page(response.body());

                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(page.select("[data-chart]")).as(query.name()).hasSize(1);
                assertThat(page.select("script:not([src])")).hasSize(1);
            }
        }
    }

    @Test
    void aGraphIsAPageForBrowsersAndTurtleForPrograms() {
        String path = "/reports/graph-of-moves?organization=01-ai";

        assertThat(page(path).headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(server.get(path + "&format=html").body()).contains("<table class=\"rows\">");
        assertThat(server.get(path).headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(server.get(path, "Accept", "*/*").headers().firstValue("Content-Type"))
                .contains("text/turtle;charset=utf-8");
    }

    @Test
    void allRowsAreShownOnRequest() {
        Document first = Harmless.page(page("/reports/ties-between-people").body());
        String all = first.select("#answer > p a").attr("href");
        Document whole = Harmless.page(page(all).body());

        assertThat(first.select("caption").text()).matches("the first \\d+ of \\d+ rows");
        assertThat(whole.select("tbody tr").size())
                .isGreaterThan(first.select("tbody tr").size());
        assertThat(whole.select("caption").text())
                .isEqualTo(whole.select("tbody tr").size() + " rows");
        assertThat(whole.select("#answer > p a")).isEmpty();
    }

    private static Set<String> names(Document page) {
        return Set.copyOf(page.select("form.choices [name]").eachAttr("name"));
    }

    private static Set<String> names(SavedQuery query) {
        return query.header().parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    }

    /// Returns the fields of which nobody says what they are for.
    private static List<Element> unlabelled(Document page) {
        return page.select("form.choices :is(input, select):not([type=hidden])").stream()
                .filter(field -> !field.hasAttr("aria-label")
                        && field.closest("label") == null
                        && page.select("label[for=" + field.id() + "]").isEmpty())
                .toList();
    }
}
