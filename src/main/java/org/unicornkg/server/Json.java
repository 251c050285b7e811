package org.unicornkg.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Maps, lists, texts and numbers as JSON in UTF-8.
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /// Returns a text of ours as a value that may stand in another.
    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote is JSON", e);
        }
    }

    /// Returns it in one line.
    static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists always have a JSON form", e);
        }
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists always have a JSON form", e);
        }
    }
}
