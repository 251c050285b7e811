package org.unicornkg.link;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;

/// A question to a reconciliation service: what is called so?
///
/// @param text the name
/// @param types QIDs of classes, of which it is one; empty: any
/// @param hints property → QIDs of items, some of which it should have there
/// @param limit the most candidates
/// @see <a href="https://reconciliation-api.github.io/specs/0.2/#structure-of-a-reconciliation-query">Reconciliation
///     Service API 0.2</a>
record NameQuery(String text, SortedSet<String> types, SequencedMap<String, SortedSet<String>> hints, int limit) {

    /// Returns it as it is sent; the same question always as the same text.
    ObjectNode json() {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.put("query", text);
        if (!types.isEmpty()) {
            types.forEach(query.putArray("type")::add);
        }
        if (!hints.isEmpty()) {
            var properties = query.putArray("properties");
            for (Map.Entry<String, ? extends Set<String>> hint : hints.entrySet()) {
                ObjectNode property = properties.addObject();
                property.put("pid", hint.getKey());
                var values = property.putArray("v");
                hint.getValue().forEach(item -> values.addObject().put("id", item));
            }
        }
        query.put("limit", limit);
        return query;
    }
}
