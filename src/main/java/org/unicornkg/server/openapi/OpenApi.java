package org.unicornkg.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.Format;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.ResultSyntax;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The OpenAPI document of a service: a path for each saved query, and the routes that every service has.
///
/// @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1.0</a>
public final class OpenApi {

    private static final String SKELETON = "openapi.yaml";

    private final Language language;
    private final ObjectNode document;

    private OpenApi(Language language) {
        this.language = language;
        this.document = skeleton();
    }

    /// Returns the document.
    ///
    /// @param language of what is said of reports and their parameters; the rest is English
    /// @param version of the program
    public static JsonNode document(Catalogue catalogue, Language language, String version) {
        OpenApi api = new OpenApi(language);
        api.document.withObject("/info").put("version", version);
        api.formats();
        api.reports(catalogue);
        return api.document;
    }

    private static ObjectNode skeleton() {
        try (InputStream yaml = OpenApi.class.getResourceAsStream(SKELETON)) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return new ObjectMapper().valueToTree(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SKELETON, e);
        }
    }

    /// Names the formats that there are wherever the skeleton leaves them open.
    private void formats() {
        List<RdfSyntax> triples = Arrays.stream(RdfSyntax.values())
                .filter(syntax -> !syntax.holdsGraphs())
                .toList();
        Set<String> answers = new LinkedHashSet<>(ResultSyntax.ids());
        answers.addAll(RdfSyntax.ids());
        answers.add("html");
        choice("/components/parameters/format", Format.ids());
        choice("/components/parameters/graphFormat", RdfSyntax.ids());
        choice(
                "/components/parameters/dataFormat",
                triples.stream().map(RdfSyntax::id).toList());
        choice(
                "/components/parameters/lang",
                Arrays.stream(Language.values()).map(Language::tag).toList());
        choice("/paths/~1sparql/get/parameters/3", answers);
        ObjectNode form = at(
                "/paths/~1sparql/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/format");
        strings(form, "enum", answers);

        ObjectNode graph = at("/components/responses/Graph/content");
        ObjectNode record = at("/components/responses/Record/content");
        ObjectNode catalogue = at("/paths/~1reports/get/responses/200/content");
        ObjectNode ontology = at("/paths/~1ontology/get/responses/200/content");
        ObjectNode sparql = at("/components/responses/SparqlAnswer/content");
        for (ResultSyntax syntax : ResultSyntax.values()) {
            syntax.mediaTypes().forEach(type -> Bodies.add(sparql, type));
        }
        Arrays.stream(RdfSyntax.values()).forEach(syntax -> Bodies.add(sparql, syntax.mediaType()));
        Bodies.add(sparql, "text/html");
        for (RdfSyntax syntax : triples) {
            Bodies.add(graph, syntax.mediaType());
            Bodies.add(ontology, syntax.mediaType());
            Bodies.add(record, syntax.mediaType());
            Bodies.add(catalogue, syntax.mediaType());
        }
    }

    private void reports(Catalogue catalogue) {
        ObjectNode paths = at("/paths");
        ObjectNode schemas = at("/components/schemas");
        Set<String> tags = new TreeSet<>();
        for (SavedQuery query : catalogue.all()) {
            ReportPath report = new ReportPath(query, language);
            report.describe(paths.putObject("/reports/" + query.name()));
            report.schema().ifPresent(schema -> schemas.set(query.name(), schema));
            tags.addAll(query.header().tags());
        }
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(List.of("things", "reconciliation", "sparql", "service"));
        all.forEach(tag -> document.withArray("/tags").addObject().put("name", tag));
    }

    private void choice(String parameter, Iterable<String> values) {
        strings((ObjectNode) at(parameter).get("schema"), "enum", values);
    }

    private static void strings(ObjectNode node, String name, Iterable<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }

    private ObjectNode at(String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
