package org.unicornkg.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `/openapi.json` as a client reads it, who knows nothing else of the service.
///
/// @param text as it came
/// @param root the same, parsed
record ApiDocument(String text, JsonNode root) {

    private static final String IRI = "https://example.org/openapi.json";

    /// That of OpenAPI, with the members of the document around the schemas, and no stray ones.
    private static final Dialect DIALECT = Dialect.builder(Dialects.getOpenApi31())
            .keywords(Stream.of("openapi", "info", "servers", "tags", "paths", "components")
                    .map(NonValidationKeyword::new)
                    .toList())
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();

    static ApiDocument parse(String text) {
        try {
            return new ApiDocument(text, new ObjectMapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One operation: a method of a path.
    record Operation(String path, String method, JsonNode node) {

        @Override
        public String toString() {
            return method + ' ' + path;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    /// Returns what a node refers to, or the node itself.
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").textValue().substring(1)) : node;
    }

    /// Returns what is wrong with JSON that should have the shape of a schema of this document.
    ///
    /// @param pointer to the schema
    List<Error> faults(String pointer, String json) {
        return SchemaRegistry.withDialect(DIALECT, registry -> registry.schemas(Map.of(IRI, text)))
                .getSchema(SchemaLocation.of(IRI + "#" + pointer))
                .validate(json, InputFormat.JSON);
    }

    /// Returns what is wrong with the document itself.
    ///
    /// @param schema the text of a JSON schema
    List<Error> faults(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(text, InputFormat.JSON);
    }
}
