package org.unicornkg.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// Answers data extension queries: values of properties of things whose ids are known.
final class Extension {

    /// Ids in one query.
    static final int MOST_IDS = 1_000;

    /// Properties in one query.
    static final int MOST_PROPERTIES = 50;

    private static final String LIMIT = "limit";
    private static final int MOST_VALUES = 1_000;

    private final KnowledgeBase base;
    private final Names names;
    private final Schema schema;

    Extension(KnowledgeBase base, Names names, Schema schema) {
        this.base = base;
        this.names = names;
        this.schema = schema;
    }

    /// The one setting that a property has, as a manifest tells it.
    static ObjectNode setting() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", LIMIT)
                .put("label", "Limit")
                .put("type", "number")
                .put("default", 0)
                .put("help_text", "The most values of a cell; 0 for all");
    }

    ObjectNode answer(String json, Audience audience) {
        Member query = Member.parse("extend", json);
        Map<String, Optional<Node>> things = things(query.need("ids"));
        Map<Node, Integer> properties = properties(query.need("properties"));
        List<Node> known = things.values().stream().flatMap(Optional::stream).toList();
        Facts facts = Facts.of(base.graphs(), known, properties.keySet(), audience);
        Labels labels = base.labels().covering(facts.resources());

        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode meta = answer.putArray("meta");
        properties.keySet().forEach(property -> meta.add(meta(property, audience.language())));
        ObjectNode rows = answer.putObject("rows");
        things.forEach((id, thing) -> {
            ObjectNode row = rows.putObject(id);
            properties.forEach((property, limit) -> {
                Set<Node> values =
                        thing.map(node -> facts.values(node, property)).orElse(Set.of());
                row.set(Schema.id(property), cell(values, limit, labels, audience.language()));
            });
        });
        return answer;
    }

    private Map<String, Optional<Node>> things(Member given) {
        Map<String, Optional<Node>> things = new LinkedHashMap<>();
        given.atMost(MOST_IDS, "ids")
                .elements()
                .forEach(id -> things.put(id.text(), names.identified(id.text()).filter(Contenders::isEntity)));
        return things;
    }

    /// Returns each property with the most values that are wanted of it.
    private Map<Node, Integer> properties(Member given) {
        Map<Node, Integer> properties = new LinkedHashMap<>();
        for (Member each : given.atMost(MOST_PROPERTIES, "properties").elements()) {
            Member id = each.need("id");
            try {
                properties.put(
                        schema.propertyNamed(id.text()),
                        each.get("settings").map(Extension::limit).orElse(MOST_VALUES));
            } catch (ProblemException e) {
                throw e.problem() instanceof Problem.UnknownName
                        ? new ProblemException(new Problem.InParameter(id.path(), e.problem()), e)
                        : e;
            }
        }
        return properties;
    }

    private static int limit(Member settings) {
        settings.refuseOthersThan(List.of(LIMIT));
        return settings.get(LIMIT)
                .map(Extension::number)
                .filter(limit -> limit > 0)
                .orElse(MOST_VALUES);
    }

    /// A form gives its fields as strings, and an empty one where nothing was written.
    private static int number(Member limit) {
        String text = limit.node().isTextual() ? limit.text().strip() : "";
        if (limit.node().isTextual() && text.matches("[0-9]{0,3}")) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
        return limit.number(0, MOST_VALUES);
    }

    private ObjectNode meta(Node property, Language language) {
        ObjectNode meta = Describing.term(property, schema, language);
        Optional.ofNullable(schema.ranges().get(property))
                .ifPresent(range -> meta.set("type", Describing.term(range, schema, language)));
        return meta;
    }

    private static ArrayNode cell(Set<Node> values, int limit, Labels labels, Language language) {
        ArrayNode cell = JsonNodeFactory.instance.arrayNode();
        spoken(values, language).stream()
                .sorted(Comparator.comparing((Node value) -> labels.label(value, language))
                        .thenComparing(value -> value.toString()))
                .limit(limit)
                .forEach(value -> cell.add(value(value, labels, language)));
        return cell;
    }

    /// Of the same text in several languages one is enough.
    private static Collection<Node> spoken(Set<Node> values, Language language) {
        Set<Node> left = new LinkedHashSet<>(values);
        language.fallback().stream()
                .map(Language::tag)
                .filter(tag -> values.stream().anyMatch(value -> isIn(value, tag)))
                .findFirst()
                .ifPresent(best -> left.removeIf(value ->
                        value.isLiteral() && !value.getLiteralLanguage().isEmpty() && !isIn(value, best)));
        return left;
    }

    private static boolean isIn(Node value, String tag) {
        return value.isLiteral() && value.getLiteralLanguage().equalsIgnoreCase(tag);
    }

    private static ObjectNode value(Node value, Labels labels, Language language) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        if (Contenders.isEntity(value)) {
            return written.put("id", Prefixes.localName(value)).put("name", labels.label(value, language));
        }
        if (!value.isLiteral()) {
            return written.put("str", labels.label(value, language));
        }
        String lexical = value.getLiteralLexicalForm();
        if (value.getLiteralDatatype() instanceof XSDDatatype type && type.isValid(lexical)) {
            if (type.equals(XSDDatatype.XSDdate) && lexical.length() == "2024-03-31".length()) {
                // The schema wants a time, too.
                return written.put("date", lexical + "T00:00:00Z");
            }
            if (type.equals(XSDDatatype.XSDinteger)) {
                BigInteger number = new BigInteger(lexical);
                if (number.bitLength() < Integer.SIZE) {
                    return written.put("int", number.intValue());
                }
            }
            if (type.equals(XSDDatatype.XSDinteger) || type.equals(XSDDatatype.XSDdecimal)) {
                return written.put("float", new BigDecimal(lexical));
            }
            if (type.equals(XSDDatatype.XSDdouble) && Double.isFinite(Double.parseDouble(lexical))) {
                return written.put("float", Double.parseDouble(lexical));
            }
        }
        // A month, a year; the published schema has no place for a boolean either.
        return written.put("str", lexical);
    }
}
