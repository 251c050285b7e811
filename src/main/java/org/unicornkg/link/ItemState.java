package org.unicornkg.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a Wikibase says of an item.
///
/// @param isMissing whether there is no such item, or none any more
/// @param redirect QID of the item that it was merged into
/// @param labels code of a language → label, of the languages that were asked for
/// @param names labels and aliases in those languages
/// @param values property → its values that are items; a property whose values are none has none here, and stands here.
///     Empty where they were not asked for
/// @see <a href="https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON">Wikibase: the data model in JSON</a>
public record ItemState(
        boolean isMissing,
        Optional<String> redirect,
        Map<String, String> labels,
        List<String> names,
        Map<String, List<Value>> values) {

    /// The property that says what an item is an instance of: `wikibase.properties.instance_of` in OpenRefine's
    /// manifest of Wikidata.
    private static final String INSTANCE_OF = "P31";

    /// A value that is an item.
    ///
    /// @param item its QID
    /// @param isDeprecated whether it stands there as one that was found to be wrong
    public record Value(String item, boolean isDeprecated) {}

    public ItemState {
        labels = Map.copyOf(labels);
        names = List.copyOf(names);
        values = Map.copyOf(values);
    }

    /// Reads an entity of an answer of `wbgetentities`.
    ///
    /// @param hasClaims whether statements were asked for
    static ItemState of(Part entity, boolean hasClaims) {
        entity.members();
        if (entity.find("missing").isPresent()) {
            return new ItemState(true, Optional.empty(), Map.of(), List.of(), Map.of());
        }
        Optional<String> redirect = entity.find("redirects").map(to -> item(to.get("to")));
        Map<String, String> labels = new LinkedHashMap<>();
        members(entity, "labels")
                .forEach((code, label) -> labels.put(code, label.get("value").text()));
        Set<String> names = new LinkedHashSet<>(labels.values());
        for (Part aliases : members(entity, "aliases").values()) {
            aliases.items().forEach(alias -> names.add(alias.get("value").text()));
        }
        Map<String, List<Value>> values = new LinkedHashMap<>();
        if (hasClaims) {
            members(entity, "claims").forEach((property, statements) -> values.put(property, values(statements)));
        }
        return new ItemState(false, redirect, labels, List.copyOf(names), values);
    }

    private static List<Value> values(Part statements) {
        List<Value> values = new ArrayList<>();
        for (Part statement : statements.items()) {
            statement
                    .get("mainsnak")
                    .find("datavalue")
                    .flatMap(data -> data.find("value"))
                    .flatMap(value -> value.find("id"))
                    .map(id -> id.node().asText())
                    .filter(Qid::isItem)
                    .ifPresent(item -> values.add(new Value(
                            item,
                            statement
                                    .find("rank")
                                    .filter(rank -> rank.text().equals("deprecated"))
                                    .isPresent())));
        }
        return List.copyOf(values);
    }

    private static String item(Part id) {
        if (!Qid.isItem(id.text())) {
            throw id.wrong("is no item");
        }
        return id.text();
    }

    /// What was asked for and is not there was not answered: it is not that the item has none. PHP writes an empty map
    /// as a list.
    private static Map<String, Part> members(Part entity, String name) {
        Part map = entity.get(name);
        return map.node().isArray() && map.node().isEmpty() ? Map.of() : map.members();
    }

    /// Returns the QIDs of what it is an instance of, but for what is deprecated.
    List<String> classes() {
        return values.getOrDefault(INSTANCE_OF, List.of()).stream()
                .filter(value -> !value.isDeprecated())
                .map(Value::item)
                .toList();
    }

    /// Tells whether a name stands among its labels and aliases, in whatever case.
    boolean isNamed(String name) {
        return names.stream().anyMatch(other -> other.strip().equalsIgnoreCase(name.strip()));
    }

    /// Tells whether it says something by a property.
    boolean says(String property) {
        return values.containsKey(property);
    }

    /// Tells whether it says by a property that the value is that item. What is deprecated counts, too: somebody knew
    /// of it.
    boolean says(String property, String item) {
        return values.getOrDefault(property, List.of()).stream()
                .anyMatch(value -> value.item().equals(item));
    }
}
