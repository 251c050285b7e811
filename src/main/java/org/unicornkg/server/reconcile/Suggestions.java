package org.unicornkg.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.release.Batches;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.search.Hit;
import org.unicornkg.search.Names;

/// Completes what somebody types, and proposes what to fetch.
final class Suggestions {

    private static final int PAGE = 20;

    /// How often the things of a class have each property.
    private static final String USED = """
            SELECT ?property (COUNT(DISTINCT ?thing) AS ?things) WHERE { ?thing a ?type ; ?property ?value }
            GROUP BY ?property
            """;

    private final KnowledgeBase base;
    private final Names names;
    private final Schema schema;

    Suggestions(KnowledgeBase base, Names names, Schema schema) {
        this.base = base;
        this.names = names;
        this.schema = schema;
    }

    ObjectNode entities(String prefix, int skipped, Audience audience) {
        List<Node> things = names
                .suggest(
                        prefix, thing -> Contenders.isEntity(thing) && Contenders.isNamed(names, thing), skipped + PAGE)
                .stream()
                .map(Hit::thing)
                .skip(skipped)
                .toList();
        Describing words = Describing.of(base, names, schema, things, audience);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        for (Node thing : things) {
            ObjectNode entity = words.entity(thing);
            ArrayNode notable = entity.putArray("notable");
            words.types(thing).forEach(type -> notable.add(Describing.term(type, schema, audience.language())));
            result.add(entity);
        }
        return answer;
    }

    ObjectNode types(String prefix, int skipped, Language language) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        terms(prefix, schema.types(), skipped)
                .forEach(type -> result.add(described(Describing.type(type, schema, language), type, language)));
        return answer;
    }

    ObjectNode properties(String prefix, int skipped, Language language) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        terms(prefix, schema.properties(), skipped)
                .forEach(property ->
                        result.add(described(Describing.term(property, schema, language), property, language)));
        return answer;
    }

    private ObjectNode described(ObjectNode written, Node term, Language language) {
        String comment = schema.comment(term, language);
        return comment.isEmpty() ? written : written.put("description", comment);
    }

    /// Those whose id or label in any language begins so, then those that hold it.
    private List<Node> terms(String prefix, Collection<Node> terms, int skipped) {
        String sought = folded(prefix);
        if (sought.isEmpty()) {
            return List.of();
        }
        return terms.stream()
                .filter(term -> place(term, sought) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((Node term) -> Math.min(1, place(term, sought)))
                        .thenComparing(Node::getURI))
                .skip(skipped)
                .limit(PAGE)
                .toList();
    }

    /// Returns where the text first stands in a name of the term; the largest number where it does not.
    private int place(Node term, String sought) {
        int place = at(Schema.id(term), sought);
        for (Language language : Language.values()) {
            place = Math.min(place, at(schema.label(term, language), sought));
        }
        return place;
    }

    private static int at(String name, String sought) {
        int at = folded(name).indexOf(sought);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static String folded(String text) {
        String bare = text.strip();
        return (bare.startsWith("kg:") ? bare.substring("kg:".length()) : bare)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "");
    }

    /// Proposes the properties that things of a class have, those first that most have.
    ObjectNode proposals(Node type, Optional<Integer> limit, Audience audience) {
        Query query = Batches.restricted(QueryFactory.create(USED), Var.alloc("type"), List.of(type));
        record Used(Node property, long things) {}
        List<Used> used = base.graphs().select(query, audience.allowance(), rows -> {
            List<Used> all = new ArrayList<>();
            rows.forEachRemaining(row -> all.add(new Used(
                    row.get("property"), Long.parseLong(row.get("things").getLiteralLexicalForm()))));
            return all;
        });
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("type", Schema.id(type));
        limit.ifPresent(most -> answer.put("limit", most));
        ArrayNode properties = answer.putArray("properties");
        used.stream()
                .filter(each -> schema.properties().contains(each.property))
                .sorted(Comparator.comparingLong(Used::things).reversed().thenComparing(each -> each.property.getURI()))
                .limit(limit.orElse(Integer.MAX_VALUE))
                .forEach(each -> properties.add(Describing.term(each.property, schema, audience.language())));
        return answer;
    }
}
