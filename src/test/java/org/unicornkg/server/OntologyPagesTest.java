package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// The ontology as pages; RDF stays as it was.
final class OntologyPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static TestServer server;
    private static TestServer small;
    private static Graph file;

    @BeforeAll
    static void start() {
        server = TestServer.over(Folders.in(Path.of("")));
        small = TestServer.start();
        file = RDFDataMgr.loadGraph("ontology/unicorn.ttl");
    }

    @AfterAll
    static void stop() {
        small.close();
        server.close();
    }

    private static Document page(TestServer from, String path) {
        return Harmless.page(from.get(path, "Accept", BROWSER).body());
    }

    private static List<Node> terms() {
        List<Node> terms = file.find(Node.ANY, RDFS.Nodes.isDefinedBy, KG.ONTOLOGY)
                .mapWith(triple -> triple.getSubject())
                .toList();
        assertThat(terms).hasSizeGreaterThan(150);
        return terms;
    }

    private static String label(Node term, Language language) {
        return file.find(term, RDFS.Nodes.label, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .filter(label -> label.getLiteralLanguage().equals(language.tag()))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | text/html",
                BROWSER + " | text/html",
                "*/* | text/turtle",
                "text/turtle | text/turtle",
                "application/rdf+xml;q=0.9, */*;q=0.1 | application/rdf+xml",
                "application/ld+json, text/html;q=0.5 | application/ld+json",
                "application/n-triples | application/n-triples",
            })
    void peopleGetAPageAndProgramsTriples(String accept, String type) {
        HttpResponse<String> response = server.get("/ontology", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.headers().firstValue("Link").orElse("")).contains("</ontology.ttl>; rel=\"alternate\"");
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology?format=turtle", "/ontology.ttl"})
    void whatIsAskedForByNameComesBeforeTheBrowser(String path) {
        HttpResponse<String> response = server.get(path, "Accept", BROWSER);

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(response.body()).isEqualTo(server.get("/ontology").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology/more", "/ontology.ttl/more", "/ontology.pdf"})
    void nothingElseIsThere(String path) {
        assertThat(server.get(path, "Accept", BROWSER).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void everyTermHasItsAnchorAndItsLabelsInEveryLanguage(Language language) {
        HttpResponse<String> response = server.get("/ontology?lang=" + language.tag(), "Accept", BROWSER);
        Document page = Harmless.page(response.body());

        assertThat(response.body().length()).isLessThan(100_000);
        assertThat(terms()).allSatisfy(term -> {
            Element entry = page.expectFirst("#" + Prefixes.localName(term));
            String traditional = label(term, Language.ZH_HANT);
            assertThat(entry.expectFirst("dt").select("bdi").eachText())
                    .containsExactlyInAnyOrder(
                            label(term, Language.EN),
                            traditional,
                            Language.ZH_HANS.shown(traditional, Language.ZH_HANT));
            assertThat(entry.select("dd").text()).isNotBlank();
        });
        assertThat(page.select(".term")).hasSameSizeAs(terms());
        assertThat(page.select("svg a, details a").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
    }

    @Test
    void countsAreThoseOfTheData() {
        Document page = page(small, "/ontology");

        assertThat(count(page, "Company")).isEqualTo("4");
        assertThat(count(page, "Departure")).isEqualTo("2");
        assertThat(count(page, "Arbitration")).isEqualTo("0");
        assertThat(count(page, "person")).isEqualTo("2");
        assertThat(count(page, "attributedTo")).isEqualTo("3");
        assertThat(page.select("svg a:has(text:containsOwn(company)) + rect + text")
                        .text())
                .isEqualTo("4");
    }

    private static String count(Document page, String term) {
        return page.expectFirst("#" + term + " dt b").text();
    }

    @Test
    void aClassStandsUnderItsSuperclasses() {
        Document page = page(server, "/ontology");

        assertThat(page.select("section details li:has(> a[href=#Organization]) > ul > li > a")
                        .eachAttr("href"))
                .contains("#Company", "#University", "#VentureCapitalFirm");
        assertThat(page.select("section details li:has(> a[href=#Investor]) > ul > li > a")
                        .eachAttr("href"))
                .containsExactly("#VentureCapitalFirm");
    }

    /// One in nine: all of them take ten seconds.
    @Test
    void aTermHasAPage() {
        List<Node> all = terms();
        assertThat(IntStream.range(0, all.size()).filter(at -> at % 9 == 0).mapToObj(all::get))
                .allSatisfy(term -> {
                    Document page = page(server, "/ontology?lang=zh-Hans&term=" + Prefixes.localName(term));
                    assertThat(page.expectFirst("h1").text())
                            .isEqualTo(Language.ZH_HANS.shown(label(term, Language.ZH_HANT), Language.ZH_HANT));
                    assertThat(page.select("a[href='/ontology?lang=zh-Hans#" + Prefixes.localName(term) + "']"))
                            .hasSize(1);
                });
    }

    @Test
    void aTermIsToldWithAllThatBelongsToIt() {
        Document page = page(server, "/ontology?term=Company");

        assertThat(page.select(".said a").eachAttr("href"))
                .contains("/ontology?term=Organization", "https://schema.org/Corporation");
        assertThat(page(server, "/ontology?term=Departure").select(".said a[href^=/reports/]"))
                .isNotEmpty();
        assertThat(page.select(".examples a[href^=/page/]")).isNotEmpty();
        assertThat(page.select("tbody tr").eachAttr("lang")).containsExactly("en", "zh-Hant", "zh-Hans");
        assertThat(page(server, "/ontology?term=investor").select(".said a").eachAttr("href"))
                .contains("/ontology?term=leadInvestor");
        assertThat(page(server, "/ontology?term=Modality").select(".said a").eachAttr("href"))
                .contains("/ontology?term=Denied");
    }

    @Test
    void aLinkIntoTheEditorHoldsAQueryThatRuns() {
        String href = page(server, "/ontology?term=schoolmate")
                .select("a[href^=/sparql#]")
                .attr("href");

        HttpResponse<String> answer = server.get(href.replace("/sparql#", "/sparql?"), "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines().count()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NoSuchTerm", "%3Cscript%3E", "", "../Company", "Company%20%7D"})
    void whatIsNoTermIsNotThere(String name) {
        HttpResponse<String> response = server.get("/ontology?term=" + name, "Accept", BROWSER);

        assertThat(response.statusCode()).isEqualTo(404);
        Harmless.page(response.body());
    }
}
