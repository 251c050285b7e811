package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.release.Folders;
import org.unicornkg.vocab.Prefixes;

/// What the heads of pages say in schema.org's words: it is JSON-LD, and nothing that is only rumoured.
final class LinkedDataTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final URI SITE = URI.create("https://example.org/kg/");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(TestServer.knowledge(Folders.in(Path.of(""))), settings -> settings.withSite(SITE));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String script(String path) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Harmless.page(response.body())
                .select("script[type=application/ld+json]")
                .html();
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(script(path));
    }

    /// Reads it with schema.org's terms as the vocabulary: its own context would have to be fetched.
    private static Graph graph(String path) {
        String local = script(path)
                .replace("\"@context\":\"https://schema.org/\"", "\"@context\":{\"@vocab\":\"https://schema.org/\"}");
        return RDFParser.create()
                .source(new StringReader(local))
                .lang(Lang.JSONLD)
                .toGraph();
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    @ParameterizedTest
    @CsvSource({
        "/page/moonshot-ai, id/moonshot-ai, Corporation",
        "/page/yang-zhilin, id/yang-zhilin, Person",
        "/page/kimi, id/kimi, SoftwareApplication",
        "/page/tsinghua-university, id/tsinghua-university, CollegeOrUniversity",
        "/page/gsr-ventures, id/gsr-ventures, Organization",
        "/page/meeting-moonshot-ai-2024-11-16, id/meeting-moonshot-ai-2024-11-16, BusinessEvent",
        "/claim/headwinds-002, claim/headwinds-002, Claim",
        "/source/headwinds, source/headwinds, CreativeWork",
        "/graph/headwinds, graph/headwinds, Dataset"
    })
    void aPageSaysWhatItIsAbout(String path, String name, String type) {
        Graph graph = graph(path);
        Node subject = NodeFactory.createURI(Prefixes.HOME + name);

        assertThat(graph.contains(subject, RDF.Nodes.type, term(type)))
                .as("%s", graph)
                .isTrue();
        assertThat(graph.contains(subject, term("name"), Node.ANY)).isTrue();
        assertThat(graph.contains(subject, term("url"), NodeFactory.createLiteralString(SITE + path.substring(1))))
                .isTrue();
    }

    @Test
    void aCompanyHasItsNamesItsItemAndWhoIsSaidToHaveFoundedIt() throws IOException {
        JsonNode company = json("/page/moonshot-ai");

        assertThat(company.get("name").findValuesAsText("@language")).containsExactly("en", "zh-Hant", "zh-Hans");
        assertThat(company.get("name").findValuesAsText("@value")).contains("Moonshot AI", "月之暗面");
        assertThat(company.get("alternateName").findValuesAsText("@value")).contains("Moonshot");
        assertThat(company.get("sameAs").textValue()).isEqualTo("http://www.wikidata.org/entity/Q130270266");
        assertThat(company.get("founder").findValuesAsText("name")).contains("Yang Zhilin", "Zhang Yutao");
        assertThat(company.get("foundingDate").textValue()).isEqualTo("2023-03");
    }

    @Test
    void aDatasetSaysWhereItsFilesAre() throws IOException {
        JsonNode dataset = json("/graph/headwinds");

        assertThat(dataset.get("license").textValue()).contains("creativecommons.org/licenses/by/4.0");
        assertThat(dataset.get("distribution").findValuesAsText("contentUrl"))
                .hasSize(4)
                .allSatisfy(address -> assertThat(server.get(
                                        "/" + address.substring(SITE.toString().length()))
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void aRumourIsAClaimAndNoEvent() throws IOException {
        String rumour = server.query(
                        "PREFIX kg: <https://w3id.org/unicorn-kg/ontology#> SELECT ?event "
                                + "{ ?event kg:factuality kg:Rumoured } ORDER BY ?event LIMIT 1",
                        "Accept",
                        "text/csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        JsonNode told = json("/page/" + rumour.strip().substring(Prefixes.ID.length()));

        assertThat(told.get("@type").textValue()).isEqualTo("Claim");
        assertThat(told.has("name")).isTrue();
        assertThat(told.has("startDate") || told.has("currency")).isFalse();
    }
}
