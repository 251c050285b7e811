package org.unicornkg.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is said of an item.
///
/// @param isMissing whether there is no such item, or none any more
/// @param redirect QID of the item that it was merged into
/// @param labels code of a language → label
/// @param names labels and aliases in all languages that were asked for
/// @param values property → QIDs of its values; a property whose values are no items has none here, and stands here
/// @see <a href="https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON">Wikibase: the data model in JSON</a>
public record ItemState(
        boolean isMissing,
        Optional<String> redirect,
        Map<String, String> labels,
        Set<String> names,
        Map<String, Set<String>> values) {

    public ItemState {
        labels = Map.copyOf(labels);
        names = Set.copyOf(names);
        values = Map.copyOf(values);
    }

    /// Reads an entity of an answer of `wbgetentities`. What is deprecated counts, too: somebody knew of it.
    public static ItemState of(JsonNode entity) {
        Map<String, String> labels = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> label : entity.path("labels").properties()) {
            labels.put(label.getKey(), label.getValue().path("value").asText());
        }
        names.addAll(labels.values());
        for (JsonNode aliases : entity.path("aliases")) {
            aliases.forEach(alias -> names.add(alias.path("value").asText()));
        }
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> claims : entity.path("claims").properties()) {
            List<String> items = new ArrayList<>();
            for (JsonNode claim : claims.getValue()) {
                JsonNode id =
                        claim.path("mainsnak").path("datavalue").path("value").path("id");
                if (Qid.isItem(id.asText())) {
                    items.add(id.asText());
                }
            }
            values.put(claims.getKey(), Set.copyOf(items));
        }
        JsonNode to = entity.path("redirects").path("to");
        return new ItemState(
                entity.has("missing"),
                Qid.isItem(to.asText()) ? Optional.of(to.asText()) : Optional.empty(),
                labels,
                names,
                values);
    }

    /// Tells whether a name stands among its labels and aliases, in whatever case.
    boolean isNamed(String name) {
        return names.stream().anyMatch(other -> other.strip().equalsIgnoreCase(name.strip()));
    }

    /// Tells whether it says something by a property.
    boolean says(String property) {
        return values.containsKey(property);
    }

    /// Tells whether it says by a property that the value is that item.
    boolean says(String property, String item) {
        return values.getOrDefault(property, Set.of()).contains(item);
    }
}
