package org.unicornkg.query;

import java.util.List;
import java.util.Locale;
import org.unicornkg.vocab.Prefixes;

/// The terms of the ontology after which a column may be named.
public final class ColumnTerm {

    private ColumnTerm() {}

    /// Returns the IRIs of the property and of the class with the name of the column, in this order.
    public static List<String> of(String column) {
        String upper = column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1);
        return List.of(Prefixes.KG + column, Prefixes.KG + upper);
    }
}
