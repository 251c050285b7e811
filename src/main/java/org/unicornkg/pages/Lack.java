package org.unicornkg.pages;

import java.util.Locale;
import org.unicornkg.vocab.Prefixes;

/// Something that is missing about a thing.
///
/// @param what is missing
/// @param part of that, such as a language; empty for none
/// @param remedy what to do
/// @param document that tells how, under docs, with the heading
record Lack(MissingText what, String part, MissingText remedy, String document) {

    static Lack of(MissingText what, MissingText remedy, String document) {
        return new Lack(what, "", remedy, document);
    }

    String id() {
        return what.name().toLowerCase(Locale.ROOT);
    }

    String address() {
        return Prefixes.HOME + "docs/" + document;
    }
}
