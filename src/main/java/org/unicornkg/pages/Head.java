package org.unicornkg.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the head of a page says to browsers and search engines.
///
/// @param title without the name of the service
/// @param description one or two sentences; empty for none
/// @param alternates the same in other forms, such as Turtle
/// @param linkedData JSON-LD of what the page is about; absent for none
/// @param scripts of the page, in their order
/// @param styles beside the one style of all pages
record Head(
        String title,
        String description,
        List<Alternate> alternates,
        Optional<String> linkedData,
        List<Asset> scripts,
        List<Asset> styles) {

    Head {
        alternates = List.copyOf(alternates);
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    /// The same content in another form.
    ///
    /// @param type media type
    /// @param address where it is
    record Alternate(String type, String address) {}

    static Head of(String title, String description) {
        return new Head(title, description, List.of(), Optional.empty(), List.of(), List.of());
    }

    Head alternate(String type, String address) {
        List<Alternate> more = Stream.concat(alternates.stream(), Stream.of(new Alternate(type, address)))
                .toList();
        return new Head(title, description, more, linkedData, scripts, styles);
    }

    /// @param json JSON-LD
    Head about(String json) {
        return new Head(title, description, alternates, Optional.of(json), scripts, styles);
    }

    Head script(Asset... more) {
        List<Asset> all = Stream.concat(scripts.stream(), Stream.of(more)).toList();
        return new Head(title, description, alternates, linkedData, all, styles);
    }

    Head style(Asset... more) {
        List<Asset> all = Stream.concat(styles.stream(), Stream.of(more)).toList();
        return new Head(title, description, alternates, linkedData, scripts, all);
    }
}
