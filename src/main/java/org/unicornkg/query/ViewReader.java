package org.unicornkg.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unicornkg.query.HeaderFields.Field;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the key `view` of a header. A query that answers with a graph has no columns: it is drawn as a network of its
/// triples, or not at all.
final class ViewReader {

    private final HeaderFields fields;
    private final SavedQuery.Kind of;

    ViewReader(HeaderFields fields, SavedQuery.Kind of) {
        this.fields = fields;
        this.of = of;
    }

    Optional<View> read(Node node) {
        Optional<View.Kind> kind = Optional.empty();
        Map<String, String> columns = new LinkedHashMap<>();
        for (Field field : fields.of(node, "view")) {
            String value = fields.text(field.value(), field.name()).orElse("");
            if (field.name().equals("kind")) {
                kind = View.Kind.of(value);
            } else {
                columns.put(field.name(), value);
            }
        }
        if (kind.isEmpty()) {
            String kinds = Arrays.stream(View.Kind.values()).map(View.Kind::id).collect(Collectors.joining(", "));
            fields.report(node, "a view needs a kind: " + kinds);
            return Optional.empty();
        }
        switch (of) {
            case TABLE -> checkRoles(node, kind.get(), columns);
            case GRAPH -> checkNetwork(node, kind.get(), columns);
        }
        return Optional.of(new View(kind.get(), columns));
    }

    private void checkNetwork(Node node, View.Kind kind, Map<String, String> columns) {
        if (kind != View.Kind.NETWORK || !columns.isEmpty()) {
            fields.report(node, "a CONSTRUCT has no columns to draw: its view is { kind: network }, or none");
        }
    }

    private void checkRoles(Node node, View.Kind kind, Map<String, String> columns) {
        for (String role : kind.required()) {
            if (!columns.containsKey(role)) {
                fields.report(node, "a view of kind " + kind.id() + " needs the column for " + role);
            }
        }
        for (String role : columns.keySet()) {
            if (!kind.required().contains(role) && !kind.optional().contains(role)) {
                fields.report(node, "a view of kind " + kind.id() + " has no " + role);
            }
        }
    }
}
