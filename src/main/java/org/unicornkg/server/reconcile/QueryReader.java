package org.unicornkg.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.search.Match;
import org.unicornkg.search.Names;

/// Reads a batch of queries as the specification's schema has it: what the schema does not know is refused.
final class QueryReader {

    /// Queries in a batch; what the manifest tells as `batchSize`.
    static final int MOST_QUERIES = 50;

    /// The longest text of a query or value.
    static final int LONGEST_TEXT = 1_000;

    /// Characters in a batch: of its names, each as often as it has types, and of its values. A full batch of the
    /// longest names with a type each is as large.
    static final int MOST_CHARACTERS = MOST_QUERIES * LONGEST_TEXT;

    /// The most candidates.
    static final int MOST_CANDIDATES = 100;

    /// Types of a query, its properties, values of a property.
    static final int MOST_PARTS = 20;

    private static final String COUNTED = "characters of names, each times its types, and of values";
    private static final int USUAL_CANDIDATES = 10;
    private static final List<String> KNOWN = List.of("query", "type", "type_strict", "limit", "properties");

    private final Names names;
    private final Schema schema;
    private final Audience audience;

    QueryReader(Names names, Schema schema, Audience audience) {
        this.names = names;
        this.schema = schema;
        this.audience = audience;
    }

    /// Returns the queries by their keys.
    Map<String, Query> batch(String json) {
        Member batch = Member.parse("queries", json);
        List<Member> members = batch.members();
        batch.atMost(MOST_QUERIES, "queries");
        Map<String, Query> queries = new LinkedHashMap<>();
        int at = 0;
        long characters = 0;
        for (Map.Entry<String, JsonNode> each : batch.node().properties()) {
            Query query = query(members.get(at));
            characters += query.characters();
            if (characters > MOST_CHARACTERS) {
                throw new ProblemException(new Problem.TooLarge(batch.path(), MOST_CHARACTERS, COUNTED));
            }
            queries.put(each.getKey(), query);
            at++;
        }
        return queries;
    }

    private Query query(Member given) {
        given.refuseOthersThan(KNOWN);
        Optional<String> text = given.get("query").map(QueryReader::text).filter(name -> !name.isBlank());
        List<PropertyFilter> filters =
                given.get("properties").map(this::filters).orElse(List.of());
        if (text.isEmpty() && given.get("query").isPresent() && filters.isEmpty()) {
            throw given.need("query").wrong("it is empty");
        }
        if (text.isEmpty() && filters.isEmpty()) {
            throw given.wrong("it needs a \"query\" or \"properties\" with values");
        }
        return new Query(
                text,
                given.get("type").map(this::types).orElse(List.of()),
                given.get("type_strict").map(QueryReader::strictness).orElse(Query.Strictness.ANY),
                given.get("limit")
                        .map(limit -> limit.number(1, MOST_CANDIDATES))
                        .orElse(USUAL_CANDIDATES),
                filters);
    }

    private List<Node> types(Member given) {
        Set<Node> types = new LinkedHashSet<>();
        for (Member type : given.atMost(MOST_PARTS, "types").each()) {
            types.add(within(type, text(type), names::classNamed));
        }
        return List.copyOf(types);
    }

    private static Query.Strictness strictness(Member given) {
        String text = given.text();
        return Arrays.stream(Query.Strictness.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> given.wrong("it must be any, all or should"));
    }

    private List<PropertyFilter> filters(Member given) {
        List<PropertyFilter> filters = new ArrayList<>();
        for (Member each : given.atMost(MOST_PARTS, "properties").elements()) {
            each.refuseOthersThan(List.of("pid", "v"));
            Member pid = each.need("pid");
            Node property = within(pid, text(pid), schema::propertyNamed);
            List<Given> values = each.need("v").atMost(MOST_PARTS, "values").each().stream()
                    .map(this::given)
                    .flatMap(Optional::stream)
                    .toList();
            // A blank cell says nothing.
            if (!values.isEmpty()) {
                filters.add(new PropertyFilter(property, values));
            }
        }
        return filters;
    }

    private Optional<Given> given(Member value) {
        JsonNode node = value.node();
        return switch (node.getNodeType()) {
            case STRING ->
                Optional.of(text(value)).filter(text -> !text.isBlank()).map(this::given);
            case NUMBER ->
                Optional.of(new Given(node.decimalValue().toPlainString(), Optional.of(node.decimalValue()), Set.of()));
            case BOOLEAN -> Optional.of(new Given(node.asText(), Optional.empty(), Set.of()));
            case OBJECT -> Optional.of(text(value.need("id"))).map(this::thing);
            default -> throw value.wrong("it must be a string, number, boolean or object with an \"id\"");
        };
    }

    private Given given(String text) {
        audience.check();
        Set<Node> things = new LinkedHashSet<>();
        names.find(text, Optional.empty()).stream().map(Match::thing).forEach(things::add);
        return new Given(text.strip(), Given.number(text.strip()), things);
    }

    private Given thing(String id) {
        return new Given(id, Optional.empty(), names.identified(id).map(Set::of).orElse(Set.of()));
    }

    private static String text(Member given) {
        String text = given.text();
        if (text.length() > LONGEST_TEXT) {
            throw new ProblemException(new Problem.TooLarge(given.path(), LONGEST_TEXT, "characters"));
        }
        return text;
    }

    private interface Naming {
        Node named(String name);
    }

    /// Says where the name stands that is not known.
    private static Node within(Member given, String name, Naming naming) {
        try {
            return naming.named(name);
        } catch (ProblemException e) {
            throw new ProblemException(new Problem.InParameter(given.path(), e.problem()), e);
        }
    }
}
