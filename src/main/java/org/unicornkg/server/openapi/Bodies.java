package org.unicornkg.server.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// The bodies of answers by media type, as OpenAPI calls them `content`.
final class Bodies {

    private Bodies() {}

    /// Adds a form of which no more is said than its media type, unless one is there.
    static void add(ObjectNode content, String mediaType) {
        if (!content.has(mediaType)) {
            ObjectNode schema = content.putObject(mediaType).putObject("schema");
            if (mediaType.startsWith("text/")) {
                schema.put("type", "string");
            }
        }
    }

    /// Adds a form whose shape stands under the components.
    static void add(ObjectNode content, String mediaType, String schema) {
        refer(content.putObject(mediaType).putObject("schema"), "schemas/" + schema);
    }

    /// Makes a node point to a component.
    ///
    /// @param component its kind and name, such as `parameters/lang`
    static void refer(ObjectNode node, String component) {
        node.put("$ref", "#/components/" + component);
    }
}
