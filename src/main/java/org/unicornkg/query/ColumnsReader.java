package org.unicornkg.query;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unicornkg.query.HeaderFields.Field;
import org.unicornkg.release.Language;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the key `columns` of a header: titles for columns that the ontology has no word for.
final class ColumnsReader {

    private final HeaderFields fields;

    ColumnsReader(HeaderFields fields) {
        this.fields = fields;
    }

    /// Returns the titles by name of the column.
    Map<String, Localized> read(Node node) {
        Map<String, Localized> columns = new LinkedHashMap<>();
        for (Field column : fields.of(node, "columns")) {
            Map<Language, String> title = new EnumMap<>(Language.class);
            for (Field field : fields.of(column.value(), "column " + column.name())) {
                if (field.name().equals("title")) {
                    fields.localized(field, title);
                } else {
                    fields.unknown(field, "title for each column");
                }
            }
            columns.put(column.name(), new Localized(title));
        }
        return columns;
    }
}
