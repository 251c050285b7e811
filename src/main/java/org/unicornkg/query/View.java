package org.unicornkg.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How a page draws the rows of a query, besides the table.
///
/// @param kind the drawing
/// @param columns role in the drawing → column of the query, such as `start` → `date`
public record View(Kind kind, Map<String, String> columns) {

    public View {
        columns = Map.copyOf(columns);
    }

    /// A kind of drawing, with the roles that columns play in it.
    public enum Kind {
        TABLE(List.of(), List.of()),
        TIMELINE(List.of("start", "label"), List.of("end", "group")),
        NETWORK(List.of("source", "target"), List.of("label")),
        BAR(List.of("label", "value"), List.of("group")),
        MATRIX(List.of("row", "column"), List.of("value"));

        private final List<String> required;
        private final List<String> optional;

        Kind(List<String> required, List<String> optional) {
            this.required = required;
            this.optional = optional;
        }

        /// Returns the roles that a header must fill.
        public List<String> required() {
            return required;
        }

        /// Returns the roles that a header may fill.
        public List<String> optional() {
            return optional;
        }

        /// Returns the name in the header, in lower case.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String id) {
            return List.of(values()).stream().filter(k -> k.id().equals(id)).findFirst();
        }
    }
}
