package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.CatalogueGraph;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Release;

/// The catalogue as RDF, at its address and in the endpoint.
final class CatalogueRouteTest {

    private static TestServer server;
    private static Graph expected;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        expected = CatalogueGraph.of(server.served().catalogue());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void theCatalogueIsTheSameGraphInEachSyntax(String mediaType) {
        for (String path : new String[] {"/reports", "/graph/queries"}) {
            HttpResponse<String> response = server.get(path, "Accept", mediaType);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
            assertThat(parsed(response.body(), mediaType).isIsomorphicWith(expected))
                    .as("%s of %s", mediaType, path)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "application/json, text/turtle;q=0.9"})
    void whoDoesNotAskForRdfGetsJson(String accept) {
        HttpResponse<String> response = server.get("/reports", "Accept", accept);

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void eachSyntaxHasATagOfItsOwn() {
        String json = server.get("/reports").headers().firstValue("ETag").orElseThrow();

        assertThat(server.get("/reports", "Accept", "text/turtle", "If-None-Match", json)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTextOfEveryQueryIsInTheEndpoint() {
        ResultSet rows = select("""
                PREFIX graph: <https://w3id.org/unicorn-kg/graph/>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                SELECT ?name ?text WHERE { GRAPH graph:queries { ?query dcterms:identifier ?name ; sh:select|sh:construct ?text } }
                """);
        Catalogue catalogue = server.served().catalogue();

        assertThat(rows.materialise())
                .toIterable()
                .hasSameSizeAs(catalogue.all())
                .allSatisfy(row -> {
                    SavedQuery query = catalogue.get(row.getLiteral("name").getString());
                    assertThat(row.getLiteral("text").getString()).isEqualTo(query.text());
                });
    }

    @Test
    void theKnowledgeItselfDoesNotChange() {
        Release bare = Release.trusted(TestServer.FOLDERS);

        assertThat(server.served().base().release()).contains(bare.digest());
        assertThat(server.served().counts()).contains(bare.counts());
        assertThat(server.query("ASK { ?query <http://www.w3.org/ns/shacl#select> ?text }", "Accept", "text/csv")
                        .body())
                .contains("false");
    }

    private static ResultSet select(String query) {
        byte[] json = server.query(query).body().getBytes(StandardCharsets.UTF_8);
        return ResultSetMgr.read(new ByteArrayInputStream(json), ResultSetLang.RS_JSON);
    }

    private static Graph parsed(String text, String mediaType) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Lang lang = RDFLanguages.contentTypeToLang(mediaType);
        RDFParser.fromString(text, lang).base("https://example.org/").parse(graph);
        return graph;
    }
}
