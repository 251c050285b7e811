package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;

/// Every kind of answer has the shape that the specification publishes, and what it publishes of questions is what is
/// taken.
class ReconcileSchemasTest {

    private static final Path FOLDER = Path.of("src/test/resources/reconciliation-0.2/schemas");
    private static final String IRI = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final int SCHEMAS = 9;

    private static TestServer server;
    private static SchemaRegistry registry;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.over(Folders.in(Path.of("")));
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                texts.put(IRI + file.getFileName(), Files.readString(file));
            }
        }
        assertThat(texts).hasSize(SCHEMAS);
        // The one reference to a schema of others; we have no authentication, so nothing is held against it.
        texts.put(
                "http://swagger.io/v2/schema.json",
                "{\"definitions\": {\"securityDefinitions\": {\"additionalProperties\": {}}}}");
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(texts));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Error> faults(String schema, String json) throws IOException {
        // The schemas name no draft that is known ("schema#"), and one its neighbour's id: they are read from the text.
        String text = Files.readString(FOLDER.resolve(schema + ".json"))
                .replace("\"$schema\": \"http://json-schema.org/schema#\",", "");
        Schema read = registry.getSchema(SchemaLocation.of(IRI + schema + ".json"), text, InputFormat.JSON);
        return read.validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "manifest | ",
                "suggest-entities-response | /suggest/entity?prefix=moon",
                "suggest-entities-response | /suggest/entity?prefix=%E6%9C%88%E4%B9%8B",
                "suggest-entities-response | /suggest/entity?prefix=nothing-begins-so",
                "suggest-properties-response | /suggest/property?prefix=emp",
                "suggest-properties-response | /suggest/property?prefix=%E6%8A%95%E8%B3%87",
                "suggest-types-response | /suggest/type?prefix=com",
                "suggest-types-response | /suggest/type?prefix=inst",
                "reconciliation-result-batch | ?queries={}",
                "reconciliation-result-batch | ?queries={\"a\":{\"query\":\"Kimi\"},\"b\":{\"query\":\"nobody is called so\"}}",
                "reconciliation-result-batch | ?queries={\"a\":{\"query\":\"kimi\",\"type\":[\"Product\",\"Company\"],\"type_strict\":\"should\",\"limit\":3}}",
                "reconciliation-result-batch | ?queries={\"a\":{\"properties\":[{\"pid\":\"founder\",\"v\":{\"id\":\"yang-zhilin\"}}]}}",
                "data-extension-response | ?extend={\"ids\":[],\"properties\":[]}",
                "data-extension-response | ?extend={\"ids\":[\"moonshot-ai\",\"none\"],\"properties\":[{\"id\":\"founder\"},{\"id\":\"investor\",\"settings\":{\"limit\":1}}]}",
                "data-extension-response | ?extend={\"ids\":[\"valuation-moonshot-ai-over-3-billion-usd\"],\"properties\":[{\"id\":\"value\"},{\"id\":\"date\"},{\"id\":\"earliest\"},{\"id\":\"bound\"},{\"id\":\"currency\"},{\"id\":\"organization\"}]}",
            })
    void anAnswerHasItsPublishedShape(String schema, String path) throws IOException {
        String asked = path == null ? "" : path;
        int json = asked.indexOf("={");
        String encoded =
                json < 0 ? asked : asked.substring(0, json + 1) + TestServer.encoded(asked.substring(json + 1));
        for (String lang : List.of("en", "zh-Hans")) {
            HttpResponse<String> response =
                    server.get("/reconcile" + encoded + (encoded.contains("?") ? "&" : "?") + "lang=" + lang);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(faults(schema, response.body())).as(response.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "manifest | {\"name\": \"x\"}",
                "suggest-types-response | {\"result\": [{\"id\": \"x\"}]}",
                "suggest-types-response | {\"result\": [{\"id\": \"x\", \"name\": \"x\", \"broader\": [{\"id\": \"y\"}]}]}",
                "reconciliation-result-batch | {\"q0\": {}}",
                "data-extension-response | {\"meta\": [], \"rows\": {\"a\": {\"p\": [{\"bool\": true}]}}}",
            })
    void whatDoesNotFitIsFound(String schema, String json) throws IOException {
        assertThat(faults(schema, json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"q0\": {\"query\": \"Kimi\"}}",
                "{\"q0\": {\"query\": \"Kimi\", \"type\": \"Product\", \"limit\": 2, \"type_strict\": \"any\"}}",
                "{\"q0\": {\"query\": \"Kimi\", \"type\": [], \"properties\": []}}",
                "{\"q0\": {\"query\": \"Kimi\", \"properties\": [{\"pid\": \"maker\", \"v\": [\"Moonshot\", {\"id\": \"moonshot-ai\", \"name\": \"x\"}, 5, true]}]}}",
                "{\"q0\": {\"properties\": [{\"pid\": \"maker\", \"v\": \"Moonshot AI\"}]}}",
                "{}",
            })
    void whatTheSchemaOfQueriesTakesIsTaken(String queries) throws IOException {
        assertThat(faults("reconciliation-query-batch", queries)).isEmpty();
        assertThat(server.get("/reconcile?queries=" + TestServer.encoded(queries))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"q0\": {}}",
                "{\"q0\": []}",
                "{\"q0\": {\"query\": 5}}",
                "{\"q0\": {\"query\": \"Kimi\", \"colour\": \"red\"}}",
                "{\"q0\": {\"query\": \"Kimi\", \"limit\": \"3\"}}",
                "{\"q0\": {\"query\": \"Kimi\", \"type\": 3}}",
                "{\"q0\": {\"query\": \"Kimi\", \"type_strict\": \"perhaps\"}}",
                "{\"q0\": {\"query\": \"Kimi\", \"properties\": {}}}",
                "{\"q0\": {\"query\": \"Kimi\", \"properties\": [{\"pid\": \"maker\"}]}}",
                "{\"q0\": {\"query\": \"Kimi\", \"properties\": [{\"pid\": \"maker\", \"v\": {\"name\": \"x\"}}]}}",
                "{\"q0\": {\"query\": \"Kimi\", \"properties\": [{\"pid\": \"maker\", \"v\": null}]}}",
                "{\"q0\": {\"properties\": []}}",
            })
    void whatTheSchemaOfQueriesRefusesIsRefused(String queries) throws IOException {
        assertThat(faults("reconciliation-query-batch", queries)).isNotEmpty();
        assertThat(server.get("/reconcile?queries=" + TestServer.encoded(queries))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void proposalsAreAsTheTextOfTheSpecificationHasThem() {
        String body = server.get("/reconcile/properties?type=Company&limit=3").body();

        assertThat(body).contains("\"type\" : \"Company\"", "\"limit\" : 3", "\"properties\"", "founder");
    }
}
