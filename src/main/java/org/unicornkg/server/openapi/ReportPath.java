package org.unicornkg.server.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.unicornkg.query.Header;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.Format;
import org.unicornkg.report.Pins;
import org.unicornkg.report.RdfSyntax;

/// The path of one saved query.
///
/// @param language of what the header says
record ReportPath(SavedQuery query, Language language) {

    private static final String EVIDENCE = "evidence";

    /// Fills the object of the path.
    void describe(ObjectNode path) {
        Header header = query.header();
        ObjectNode get = path.putObject("get");
        get.put("operationId", query.name());
        get.put("summary", header.summary().in(language));
        get.put("description", header.description().in(language));
        ArrayNode tags = get.putArray("tags");
        header.tags().forEach(tags::add);
        ArrayNode parameters = get.putArray("parameters");
        for (Parameter parameter : header.parameters()) {
            new ReportParameter(parameter, language).describe(parameters.addObject());
        }
        for (String shared : isGraph() ? List.of("graphFormat") : List.of("format", "lang", "bom")) {
            Bodies.refer(parameters.addObject(), "parameters/" + shared);
        }
        for (String pin : List.of(Pins.RELEASE, Pins.QUERY)) {
            Bodies.refer(parameters.addObject(), "parameters/" + pin);
        }
        if (!query.isFederated()) {
            Bodies.refer(parameters.addObject(), "parameters/ifNoneMatch");
        }
        responses(get.putObject("responses"));
    }

    /// Returns the shape of the answer as JSON; nothing for a graph.
    Optional<ObjectNode> schema() {
        if (isGraph()) {
            return Optional.empty();
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode all = schema.putArray("allOf");
        Bodies.refer(all.addObject(), "schemas/Report");
        ObjectNode own = all.addObject().putObject("properties");
        own.putObject("report").put("const", query.name());
        row(own.putObject("rows").putObject("items"));
        return Optional.of(schema);
    }

    private void row(ObjectNode row) {
        row.put("type", "object");
        ObjectNode properties = row.putObject("properties");
        for (String column : query.columns()) {
            if (column.equals(SavedQuery.CLAIM)) {
                ObjectNode evidence = properties.putObject(EVIDENCE).put("type", "array");
                Bodies.refer(evidence.putObject("items"), "schemas/Evidence");
            } else {
                Bodies.refer(properties.putObject(column), "schemas/Cell");
            }
        }
        ArrayNode required = row.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        row.put("additionalProperties", false);
    }

    private void responses(ObjectNode responses) {
        ObjectNode found = responses.putObject("200");
        found.put("description", isGraph() ? "The triples" : "The rows, or that there are none");
        ObjectNode headers = found.putObject("headers");
        // What others say may change at any time, so nobody vouches for an answer that holds it.
        String own = query.isFederated() ? "X-Unanswered" : "ETag";
        for (String name : List.of(own, "Content-Disposition", "X-Truncated-At", "X-Understood")) {
            Bodies.refer(headers.putObject(name), "headers/" + name);
        }
        Bodies.refer(headers.putObject("Link"), "headers/Cite");
        ObjectNode content = found.putObject("content");
        if (isGraph()) {
            for (RdfSyntax syntax : RdfSyntax.values()) {
                Bodies.add(content, syntax.mediaType());
            }
            Bodies.add(content, Format.HTML.mediaType());
        } else {
            Bodies.add(content, Format.JSON.mediaType(), query.name());
            for (Format format : Format.values()) {
                Bodies.add(content, format.mediaType());
            }
        }
        if (!query.isFederated()) {
            Bodies.refer(responses.putObject("304"), "responses/NotModified");
        }
        Bodies.refer(responses.putObject("400"), "responses/BadRequest");
        Bodies.refer(responses.putObject("406"), "responses/NotAcceptable");
        Bodies.refer(responses.putObject("409"), "responses/Superseded");
        Bodies.refer(responses.putObject("504"), "responses/TooSlow");
        Bodies.refer(responses.putObject("default"), "responses/Problem");
    }

    private boolean isGraph() {
        return query.kind() == SavedQuery.Kind.GRAPH;
    }
}
