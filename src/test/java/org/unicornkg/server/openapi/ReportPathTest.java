package org.unicornkg.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.Format;
import org.unicornkg.report.RdfSyntax;

/// What is said of a saved query: each case is a query with the parameters and the schema that follow from it.
final class ReportPathTest {

    private static final Path FOLDER = Path.of("src/test/resources/openapi/reports");
    private static final Catalogue CATALOGUE = Catalogue.read(FOLDER);
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("names")
    void parametersAndColumnsFollowFromTheQuery(String name) throws IOException {
        JsonNode document = OpenApi.document(CATALOGUE, Language.EN, "1");
        ObjectNode described = JSON.createObjectNode();
        ArrayNode parameters = described.putArray("parameters");
        for (JsonNode parameter : document.at("/paths/~1reports~1" + name + "/get/parameters")) {
            if (!parameter.has("$ref")) {
                parameters.add(parameter);
            }
        }
        described.set("schema", document.at("/components/schemas").get(name));

        assertThat(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(described) + "\n")
                .isEqualTo(Files.readString(FOLDER.resolve(name + ".expected.json")));
    }

    @Test
    void aTableComesInTheFormatsOfTablesAndAGraphInThoseOfGraphs() {
        assertThat(mediaTypes("all-types"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Format.values()).map(Format::mediaType).toList());
        assertThat(mediaTypes("graph"))
                .containsExactlyElementsOf(Stream.concat(
                                Arrays.stream(RdfSyntax.values()).map(RdfSyntax::mediaType),
                                Stream.of(Format.HTML.mediaType()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void wordsAreInTheLanguageAskedFor(String name) {
        JsonNode get = OpenApi.document(CATALOGUE, Language.ZH_HANS, "1").at("/paths/~1reports~1" + name + "/get");

        assertThat(get.get("summary").textValue())
                .isEqualTo(CATALOGUE.get(name).header().summary().in(Language.ZH_HANS));
        assertThat(get.get("description").textValue())
                .isEqualTo(CATALOGUE.get(name).header().description().in(Language.ZH_HANS));
    }

    private static Set<String> mediaTypes(String name) {
        return OpenApi.document(CATALOGUE, Language.EN, "1")
                .at("/paths/~1reports~1" + name + "/get/responses/200/content")
                .properties()
                .stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> names() {
        return CATALOGUE.all().stream().map(SavedQuery::name);
    }
}
