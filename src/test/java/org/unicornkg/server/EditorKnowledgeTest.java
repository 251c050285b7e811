package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.release.Folders;

/// What the editor knows of the ontology and the queries of the repository.
final class EditorKnowledgeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(Folders.in(Path.of("")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode knowledge(String language) throws IOException {
        return JSON.readTree(server.get("/editor.json?lang=" + language).body());
    }

    @ParameterizedTest
    @CsvSource({"en, company, 186", "zh-Hant, 公司, 186", "zh-Hans, 公司, 186"})
    void everyTermHasItsLabelAndWhatItMeans(String language, String company, int terms) throws IOException {
        JsonNode found = knowledge(language).path("terms");

        assertThat(found).hasSize(terms).allSatisfy(term -> {
            assertThat(term.path("label").asText()).isNotBlank();
            assertThat(term.path("comment").asText()).isNotBlank();
            assertThat(term.path("name").asText()).startsWith("kg:");
        });
        assertThat(StreamSupport.stream(found.spliterator(), false)
                        .filter(term -> term.path("name").asText().equals("kg:Company"))
                        .map(term -> term.path("label").asText()))
                .containsExactly(company);
    }

    @Test
    void everyExampleIsAQueryWithoutItsHeader() throws IOException {
        JsonNode examples = knowledge("en").path("examples");

        assertThat(examples.properties())
                .hasSameSizeAs(server.served().catalogue().all())
                .allSatisfy(example -> {
                    String text = example.getValue().asText();
                    assertThat(text).doesNotContain("#+");
                    assertThat(QueryFactory.create(text, Syntax.syntaxSPARQL_11).isAskType())
                            .isFalse();
                });
    }

    @Test
    void anExampleThatNeedsAValueHasOne() throws IOException {
        String text =
                knowledge("en").path("examples").path("people-of-a-company").asText();

        assertThat(text).contains("moonshot-ai");
        assertThat(server.query(text, "Accept", "text/csv").body().lines().count())
                .isGreaterThan(1);
    }

    @Test
    void everyProblemHasItsWords() throws IOException {
        assertThat(knowledge("zh-Hans").path("problems").path("bad-query").asText())
                .isEqualTo("这不是有效的 SPARQL");
    }

    @Test
    void theFirstQueryOfTheEditorHasRows() {
        String query = Harmless.page(
                        server.get("/sparql", "Accept", "text/html").body())
                .expectFirst("textarea")
                .wholeText();

        assertThat(server.query(query, "Accept", "text/csv").body().lines().count())
                .isGreaterThan(5);
    }
}
