package org.unicornkg.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// JSON as the text of a `<script type="application/json">`, which no browser runs.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/scripting.html">HTML: scripting</a>
final class DataBlock {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DataBlock() {}

    /// Returns the same JSON without a character that could end the element.
    static String of(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /// Returns maps, lists, texts and numbers as JSON.
    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists always have a JSON form", e);
        }
    }
}
