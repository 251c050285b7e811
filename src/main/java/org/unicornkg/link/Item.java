package org.unicornkg.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a Wikibase says of an item.
///
/// @param isMissing whether there is no such item, or none any more
/// @param redirect QID of the item that it was merged into; absent where it was not
/// @param names labels and aliases, in the languages that were asked for; empty where they were not asked for
/// @param classes QIDs of what it is an instance of, but for what is deprecated
/// @see <a href="https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON">Wikibase: the data model in JSON</a>
record Item(boolean isMissing, Optional<String> redirect, List<String> names, List<String> classes) {

    /// The property that says what an item is an instance of: `wikibase.properties.instance_of` in OpenRefine's
    /// manifest of Wikidata.
    private static final String INSTANCE_OF = "P31";

    Item {
        names = List.copyOf(names);
        classes = List.copyOf(classes);
    }

    /// Reads one of an answer.
    static Item of(Part entity) {
        entity.members();
        if (entity.find("missing").isPresent()) {
            return new Item(true, Optional.empty(), List.of(), List.of());
        }
        Optional<String> redirect = entity.find("redirects").map(to -> item(to.get("to")));
        return new Item(false, redirect, names(entity), classes(entity));
    }

    private static String item(Part id) {
        if (!Qid.isItem(id.text())) {
            throw id.wrong("is no item");
        }
        return id.text();
    }

    private static List<String> names(Part entity) {
        Set<String> names = new LinkedHashSet<>();
        for (Part label : values(entity, "labels")) {
            names.add(label.get("value").text());
        }
        for (Part aliases : values(entity, "aliases")) {
            aliases.items().forEach(alias -> names.add(alias.get("value").text()));
        }
        return List.copyOf(names);
    }

    private static List<String> classes(Part entity) {
        List<String> classes = new ArrayList<>();
        List<Part> statements = values(entity, "claims").isEmpty() ? List.of() : statements(entity);
        for (Part statement : statements) {
            JsonNode value = statement
                    .node()
                    .path("mainsnak")
                    .path("datavalue")
                    .path("value")
                    .path("id");
            boolean isDeprecated = statement.node().path("rank").asText().equals("deprecated");
            if (!isDeprecated && Qid.isItem(value.asText())) {
                classes.add(value.asText());
            }
        }
        return classes;
    }

    private static List<Part> statements(Part entity) {
        return entity.get("claims").find(INSTANCE_OF).map(Part::items).orElse(List.of());
    }

    /// PHP writes an empty map as a list.
    private static List<Part> values(Part entity, String name) {
        Optional<Part> map = entity.find(name);
        boolean isEmpty =
                map.isEmpty() || (map.get().node().isArray() && map.get().node().isEmpty());
        return isEmpty ? List.of() : List.copyOf(map.get().members().values());
    }
}
