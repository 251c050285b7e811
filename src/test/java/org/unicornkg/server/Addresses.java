package org.unicornkg.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Addresses of everything that the OpenAPI document tells of, over the made-up data.
///
/// @param document what they are read from
record Addresses(ApiDocument document) {

    /// What the made-up data has. Of the other parameters the examples of the document will do.
    private static final Map<String, String> EXAMPLES = Map.of(
            "slug", "paper-boat",
            "company", "paper-boat",
            "name", "leaflet-001",
            "id", "https://w3id.org/unicorn-kg/id/paper-boat",
            "organization", "paper-boat",
            "person", "a-person");

    static Addresses of(TestServer server) {
        return new Addresses(ApiDocument.parse(server.get("/openapi.json").body()));
    }

    /// Returns all that is read by GET.
    Stream<ApiDocument.Operation> reads() {
        return document.operations().stream()
                .filter(operation -> operation.method().equals("get"));
    }

    /// Returns the address with nothing in it but what it requires.
    String address(ApiDocument.Operation read) {
        return address(read, "", "").replaceFirst("[?&]=$", "");
    }

    /// Returns the address with a value for one parameter.
    ///
    /// @param value as it stands in an address
    String address(ApiDocument.Operation read, String chosen, String value) {
        String path = read.path();
        List<String> pairs = new ArrayList<>();
        boolean isFilled = false;
        for (JsonNode parameter : parameters(read)) {
            boolean isChosen = name(parameter).equals(chosen);
            String filled = isChosen ? value : TestServer.encoded(example(parameter));
            isFilled |= isChosen;
            if (parameter.get("in").textValue().equals("path")) {
                path = path.replace("{" + name(parameter) + "}", filled);
            } else if (isChosen || parameter.path("required").asBoolean()) {
                pairs.add(name(parameter) + "=" + filled);
            }
        }
        if (!isFilled) {
            pairs.add(chosen + "=" + value);
        }
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /// Headers are no part of an address.
    List<JsonNode> parameters(ApiDocument.Operation read) {
        List<JsonNode> parameters = new ArrayList<>();
        read.node().path("parameters").forEach(each -> {
            JsonNode parameter = document.resolved(each);
            if (!parameter.get("in").textValue().equals("header")) {
                parameters.add(parameter);
            }
        });
        return parameters;
    }

    static String name(JsonNode parameter) {
        return parameter.get("name").textValue();
    }

    private static String example(JsonNode parameter) {
        List<String> several = parameter.path("examples").findValuesAsText("value");
        JsonNode one = parameter.path("example");
        String told = several.isEmpty() ? (one.isArray() ? one.get(0) : one).asText("x") : several.getFirst();
        return EXAMPLES.getOrDefault(name(parameter), told);
    }

    /// Returns a page and JSON where it answers with both, else what it answers with first.
    List<String> accepted(ApiDocument.Operation read) {
        List<String> offered = new ArrayList<>();
        document.resolved(read.node().at("/responses/200"))
                .path("content")
                .fieldNames()
                .forEachRemaining(offered::add);
        List<String> accepted = offered.stream()
                .filter(List.of("text/html", "application/json")::contains)
                .toList();
        return !accepted.isEmpty() ? accepted : offered.isEmpty() ? List.of("text/html") : offered.subList(0, 1);
    }
}
