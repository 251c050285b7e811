package org.unicornkg.server.reconcile;

import java.util.List;
import java.util.Optional;

/// A thing, class or property in a few words, for a small window.
///
/// @param id as the client gave it
/// @param slug of a thing, name of a term
/// @param name in the language of the reader
/// @param item the QID of the item of Wikidata that a thing is linked to; absent where it is linked to none
/// @param description one line
/// @param others its names in other languages, and its aliases
/// @param facts what is known of it
public record Portrait(
        String id,
        String slug,
        String name,
        Optional<String> item,
        String description,
        List<String> others,
        List<Fact> facts) {

    public Portrait {
        others = List.copyOf(others);
        facts = List.copyOf(facts);
    }

    /// A property with its values, in words.
    public record Fact(String property, String values) {}
}
