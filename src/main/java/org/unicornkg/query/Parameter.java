package org.unicornkg.query;

import java.util.List;
import java.util.Optional;

/// A parameter of a saved query.
///
/// @param name the variable that it binds, without `?`
/// @param type what it takes
/// @param isMany whether several values may be given; a row then fits any of them
/// @param isRequired whether the query makes no sense without it
/// @param usual the value that it has when none is given, as a user would write it
/// @param values the only values that it takes, as a user would write them; empty for any of its type
/// @param summary what it does
/// @param example a value that gives rows, as a user would write it; a required parameter has one
public record Parameter(
        String name,
        ParameterType type,
        boolean isMany,
        boolean isRequired,
        Optional<String> usual,
        List<String> values,
        Localized summary,
        Optional<String> example) {

    /// Names that an address needs for itself: no parameter may take one.
    public static final List<String> RESERVED = List.of("format", "lang", "bom", "release", "query", "limit", "rows");

    public Parameter {
        values = List.copyOf(values);
    }

    /// Returns what a value looks like, as the end of a sentence.
    public String takes() {
        return values.isEmpty() ? type.takes() : "one of " + String.join(", ", values);
    }
}
