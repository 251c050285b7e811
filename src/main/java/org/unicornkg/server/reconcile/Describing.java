package org.unicornkg.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// Some things in the words of a language: name, description, types.
///
/// @param facts what tells them from their namesakes
/// @param labels of all of them and of what the facts name
record Describing(Names names, Schema schema, Facts facts, Labels labels, Language language) {

    /// The first of which anything is known is told.
    private static final List<Node> TELLING = List.of(KG.MAKER, KG.EMPLOYER, KG.FORMER_EMPLOYER, KG.PART_OF);

    private static final String SEPARATOR = " · ";

    private static final int MOST_TOLD = 3;

    /// Asks for the words that things need.
    static Describing of(KnowledgeBase base, Names names, Schema schema, Collection<Node> things, Audience audience) {
        Facts facts = Facts.of(base.graphs(), things, TELLING, audience);
        Set<Node> all = new HashSet<>(things);
        all.addAll(facts.resources());
        return new Describing(names, schema, facts, base.labels().covering(all), audience.language());
    }

    String name(Node thing) {
        return labels.label(thing, language);
    }

    /// Returns the class of a thing and what it belongs to.
    String description(Node thing) {
        String type =
                types(thing).stream().map(each -> schema.label(each, language)).collect(Collectors.joining(", "));
        String told = TELLING.stream()
                .map(property -> facts.values(thing, property))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .map(values -> values.stream().limit(MOST_TOLD).map(this::name).collect(Collectors.joining(", ")))
                .orElse("");
        return Stream.of(type, told).filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }

    /// Returns the classes of a thing that have none of its others below them.
    List<Node> types(Node thing) {
        List<Node> all = schema.types().stream()
                .filter(type -> names.isInstance(thing, type))
                .toList();
        return all.stream()
                .filter(type -> all.stream().noneMatch(lower -> !lower.equals(type) && schema.isBelow(lower, type)))
                .toList();
    }

    /// Begins the object of an entity: its id, name and description.
    ObjectNode entity(Node thing) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Prefixes.localName(thing))
                .put("name", name(thing))
                .put("description", description(thing));
    }

    /// Writes types with all that are broader.
    static ArrayNode types(Collection<Node> types, Schema schema, Language language) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        types.forEach(type -> array.add(type(type, schema, language)));
        return array;
    }

    /// Writes a type with those that are broader.
    static ObjectNode type(Node type, Schema schema, Language language) {
        ObjectNode written = term(type, schema, language);
        Set<Node> broader = schema.broader().getOrDefault(type, Set.of());
        if (!broader.isEmpty()) {
            written.set("broader", types(broader, schema, language));
        }
        return written;
    }

    /// Writes id and name of a class or property.
    static ObjectNode term(Node term, Schema schema, Language language) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Schema.id(term))
                .put("name", schema.label(term, language));
    }
}
