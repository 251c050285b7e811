package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.release.Folders;
import org.unicornkg.vocab.Prefixes;

/// A client that has the OpenAPI document and nothing else gets what the document says, from each address and in each
/// format, on the knowledge of the repository.
final class DescribedServiceTest {

    private static TestServer server;
    private static ApiDocument document;

    @BeforeAll
    static void start() {
        server = TestServer.over(Folders.in(Path.of("")));
        document = ApiDocument.parse(server.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void everyAddressAnswersInEachFormatThatIsToldOf(ApiDocument.Operation read) {
        List<String> addresses = addresses(read);
        JsonNode found = document.resolved(read.node().at("/responses/200"));

        assertThat(found.get("content").properties()).isNotEmpty().allSatisfy(form -> {
            HttpResponse<String> response = answer(addresses, form.getKey());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("").split(";", -1)[0])
                    .isEqualTo(form.getKey());
            assertThat(headers(found))
                    .allSatisfy(name ->
                            assertThat(response.headers().firstValue(name)).isPresent());
            if (form.getKey().equals("application/json")) {
                assertThat(document.faults(pointer(read, form.getKey()), response.body()))
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("reads")
    void whatIsAskedForWronglyIsAProblemAsToldOf(ApiDocument.Operation read) {
        HttpResponse<String> response = answer(addresses(read), "application/x-nothing");
        if (read.node().at("/responses").has("406")) {
            assertThat(response.statusCode()).isEqualTo(406);
            assertThat(document.faults("/components/schemas/Problem", response.body()))
                    .isEmpty();
        } else {
            assertThat(response.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aThingLeadsToItsDescription() {
        HttpResponse<String> response = server.get("/id/moonshot-ai");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(server.get(response.headers().firstValue("Location").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aQueryMayBePostedInEachWayThatIsToldOf() {
        JsonNode bodies = document.root().at("/paths/~1sparql/post/requestBody/content");

        assertThat(bodies.properties()).hasSize(2).allSatisfy(body -> {
            JsonNode example = body.getValue().get("example");
            String text = example.isTextual()
                    ? example.textValue()
                    : "query=" + TestServer.encoded(example.get("query").textValue());
            assertThat(server.post("/sparql", body.getKey(), text).statusCode()).isEqualTo(200);
        });
    }

    private static Stream<ApiDocument.Operation> reads() {
        return document.operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .filter(operation -> operation.node().at("/responses").has("200"));
    }

    /// Returns the first answer that is one, else the last: of the examples of a query some give rows, some triples.
    private static HttpResponse<String> answer(List<String> addresses, String accept) {
        HttpResponse<String> response = server.get(addresses.getFirst(), "Accept", accept);
        for (String other : addresses.subList(1, addresses.size())) {
            if (response.statusCode() != 200) {
                response = server.get(other, "Accept", accept);
            }
        }
        return response;
    }

    /// Fills in what the operation requires, as its examples say.
    private static List<String> addresses(ApiDocument.Operation read) {
        List<String> addresses = List.of(read.path());
        for (JsonNode each : read.node().path("parameters")) {
            JsonNode parameter = document.resolved(each);
            String name = parameter.get("name").textValue();
            boolean isGiven = parameter.path("required").asBoolean() || parameter.has("example");
            switch (parameter.get("in").textValue()) {
                case "path" ->
                    addresses = each(addresses, parameter, (path, value) -> path.replace("{" + name + "}", value));
                case "query" -> {
                    if (isGiven) {
                        addresses = each(
                                addresses,
                                parameter,
                                (path, value) -> path + (path.contains("?") ? "&" : "?") + name + "="
                                        + TestServer.encoded(value));
                    }
                }
                default -> {}
            }
        }
        return addresses;
    }

    private static List<String> each(List<String> addresses, JsonNode parameter, BinaryOperator<String> fill) {
        return addresses.stream()
                .flatMap(address -> values(parameter).stream().map(value -> fill.apply(address, value)))
                .toList();
    }

    private static List<String> values(JsonNode parameter) {
        if (parameter.has("examples")) {
            return parameter.get("examples").findValuesAsText("value");
        }
        JsonNode example = parameter.path("example");
        return List.of(example.isMissingNode() ? statement() : (example.isArray() ? example.get(0) : example).asText());
    }

    /// Nobody could write down the hash of a triple that the next release still has.
    private static String statement() {
        Query query = QueryFactory.create(
                "SELECT ?s { ?s a <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> } ORDER BY ?s LIMIT 1");
        return server.served()
                .base()
                .graphs()
                .select(query, rows -> Prefixes.localName(rows.next().get("s")));
    }

    private static List<String> headers(JsonNode response) {
        return response.path("headers").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !List.of("X-Truncated-At", "X-Unanswered", "X-Understood")
                        .contains(name))
                .toList();
    }

    private static String pointer(ApiDocument.Operation read, String mediaType) {
        String response = read.node().at("/responses/200").has("$ref")
                ? read.node().at("/responses/200/$ref").textValue().substring(1)
                : "/paths/" + escaped(read.path()) + "/get/responses/200";
        return response + "/content/" + escaped(mediaType) + "/schema";
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
