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
        TABLE,
        TIMELINE,
        NETWORK,
        BAR,
        MATRIX;

        /// Returns the roles that a header must fill.
        public List<String> required() {
            return switch (this) {
                case TABLE -> List.of();
                case TIMELINE -> List.of("start", "label");
                case NETWORK -> List.of("source", "target");
                case BAR -> List.of("label", "value");
                case MATRIX -> List.of("row", "column");
            };
        }

        /// Returns the roles that a header may fill.
        public List<String> optional() {
            return switch (this) {
                case TABLE -> List.of();
                case TIMELINE -> List.of("end", "notBefore", "notAfter", "group");
                case NETWORK -> List.of("label");
                case BAR -> List.of("group", "unit");
                case MATRIX -> List.of("value");
            };
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
