package org.unicornkg.query;

/// A parameter of a saved query.
///
/// @param name the variable that it binds, without `?`
/// @param type what it takes
/// @param isMany whether several values may be given; a row then fits any of them
/// @param isRequired whether the query makes no sense without it
/// @param summary what it does
public record Parameter(String name, ParameterType type, boolean isMany, boolean isRequired, Localized summary) {

    /// Returns what a value looks like, as the end of a sentence.
    public String takes() {
        return type.takes();
    }
}
