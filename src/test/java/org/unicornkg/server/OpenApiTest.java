package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unicornkg.query.SavedQuery;

/// `/openapi.json` is OpenAPI, by its parser and by its schema, and tells of every route.
final class OpenApiTest {

    private static TestServer server;
    private static ApiDocument document;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        document = ApiDocument.parse(server.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aParserFindsNothingWrong() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(document.text());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.isOpenapi31()).isTrue();
        assertThat(parsed.getOpenAPI().getPaths())
                .containsKeys(server.served().catalogue().all().stream()
                        .map(query -> "/reports/" + query.name())
                        .toArray(String[]::new));
    }

    @Test
    void itHasTheShapeThatTheOpenApiInitiativeGives() throws IOException {
        assertThat(document.faults(
                        Files.readString(Path.of("src/test/resources/openapi/oas-3.1-schema-2025-11-23.json"))))
                .isEmpty();
    }

    @Test
    void whatDoesNotFitIsFound() {
        assertThat(document.faults("/components/schemas/companies", "{\"report\": \"founders\"}"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void itsSchemasAreJsonSchemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(document.root().at("/components/schemas").properties())
                .allSatisfy(schema -> assertThat(
                                registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                                        .validate(schema.getValue()))
                        .isEmpty());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.root().findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        ref -> assertThat(document.root().at(ref.substring(1)).isMissingNode())
                                .as(ref)
                                .isFalse());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(document.operations().stream()
                        .map(operation -> operation.node().get("operationId").textValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRouteIsToldOf() {
        Set<String> routes =
                new TreeSet<>(Edition.routes(server.served(), Settings.usual()).keySet());
        routes.addAll(Set.of(Server.SPARQL.substring(1), "readyz"));
        // What only pages load: its addresses change with every version.
        routes.removeAll(Set.of("assets", "favicon.ico"));

        assertThat(document.operations().stream()
                        .map(operation -> operation.path().split("/", -1)[1])
                        .collect(Collectors.toSet()))
                .isEqualTo(routes);
    }

    @Test
    void reportsAreToldOfInTheLanguageAskedFor() {
        SavedQuery query = server.served().catalogue().get("companies");
        HttpResponse<String> response = server.get("/openapi.json?lang=zh-Hant");

        assertThat(response.body()).contains("公司").doesNotContain("One row a company.");
        assertThat(document.text())
                .contains(
                        query.header().description().texts().values().iterator().next());
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() {
        HttpResponse<String> english = server.get("/openapi.json");
        String tag = english.headers().firstValue("ETag").orElseThrow();

        assertThat(server.get("/openapi.json", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/openapi.json?lang=zh-Hant", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(english.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void whatIsUnderItIsNotHere() {
        assertThat(server.get("/openapi.json/more").statusCode()).isEqualTo(404);
    }

    @Test
    void homeLeadsToIt() {
        assertThat(server.get("/").headers().firstValue("Link").orElse(""))
                .isEqualTo("</openapi.json>; rel=\"service-desc\"; type=\"application/json\"");
    }
}
