package org.unicornkg.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.search.Names;

/// The Reconciliation Service API over a knowledge base. Any number of threads may use it.
///
/// Each method throws [org.unicornkg.problem.ProblemException] for whatever is wrong with what it is given, with the
/// place in the JSON where it stands.
///
/// @see <a href="https://reconciliation-api.github.io/specs/0.2/">Reconciliation Service API 0.2</a>
public final class Reconciler {

    private final KnowledgeBase base;
    private final Names names;
    /// Asked for when it is first needed, and again where that failed.
    private final AtomicReference<@Nullable Schema> read = new AtomicReference<>();

    public Reconciler(KnowledgeBase base, Names names) {
        this.base = base;
        this.names = names;
    }

    private Schema schema(Audience audience) {
        Schema known = read.get();
        if (known == null) {
            known = Schema.of(base, audience);
            read.set(known);
        }
        return known;
    }

    /// Returns what the service says of itself.
    ///
    /// @param at the address of the service as its client knows it, with a slash at the end
    /// @param version of the program
    public JsonNode manifest(String at, String version, Audience audience) {
        return new Manifest(schema(audience), at, version).in(audience.language());
    }

    /// Returns the candidates for each query of a batch.
    public JsonNode results(String queries, Audience audience) {
        Schema schema = schema(audience);
        Map<String, Query> batch = new QueryReader(names, schema, audience).batch(queries);
        Map<String, List<Contender>> found = new Contenders(base.graphs(), names).of(batch, audience);
        List<Node> shown = found.entrySet().stream()
                .flatMap(each -> shown(batch, each).stream().map(Contender::thing))
                .toList();
        Describing words = Describing.of(base, names, schema, shown, audience);
        ObjectNode results = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, List<Contender>> each : found.entrySet()) {
            ArrayNode result = results.putObject(each.getKey()).putArray("result");
            shown(batch, each).forEach(contender -> result.add(candidate(contender, each.getValue(), words)));
        }
        return results;
    }

    private static List<Contender> shown(Map<String, Query> batch, Map.Entry<String, List<Contender>> found) {
        Query query = batch.get(found.getKey());
        return query == null
                ? List.of()
                : found.getValue().stream().limit(query.limit()).toList();
    }

    private static ObjectNode candidate(Contender contender, List<Contender> all, Describing words) {
        ObjectNode candidate = words.entity(contender.thing());
        candidate.set("type", Describing.types(words.types(contender.thing()), words.schema(), words.language()));
        candidate.put("score", contender.score());
        ArrayNode features = candidate.putArray("features");
        contender
                .features()
                .forEach((feature, value) ->
                        features.addObject().put("id", feature.id()).set("value", value));
        contender
                .agreements()
                .forEach((property, agreement) -> features.addObject()
                        .put("id", Feature.ofProperty(property))
                        .put("value", agreement.value()));
        return candidate.put("match", contender.isMatch(all));
    }

    /// Returns values of properties of things.
    public JsonNode extension(String extend, Audience audience) {
        return new Extension(base, names, schema(audience)).answer(extend, audience);
    }

    /// Returns the things with a name that begins so.
    ///
    /// @param skipped how many of them the client has already
    public JsonNode suggestEntities(String prefix, int skipped, Audience audience) {
        return suggestions(audience).entities(prefix, skipped, audience);
    }

    /// Returns the classes with a name that begins so, or holds it.
    public JsonNode suggestTypes(String prefix, int skipped, Audience audience) {
        return suggestions(audience).types(prefix, skipped, audience.language());
    }

    /// Returns the properties with a name that begins so, or holds it.
    public JsonNode suggestProperties(String prefix, int skipped, Audience audience) {
        return suggestions(audience).properties(prefix, skipped, audience.language());
    }

    /// Returns the properties that things of a class have.
    ///
    /// @param limit the most; absent: all
    public JsonNode proposals(String type, Optional<Integer> limit, Audience audience) {
        return suggestions(audience).proposals(names.classNamed(type), limit, audience);
    }

    private Suggestions suggestions(Audience audience) {
        return new Suggestions(base, names, schema(audience));
    }

    /// Returns a thing in a few words.
    public Portrait entity(String id, Audience audience) {
        return portraits(audience).ofEntity(id, audience);
    }

    /// Returns a class in a few words.
    public Portrait type(String id, Audience audience) {
        return portraits(audience).ofTerm(id, names.classNamed(id), audience.language());
    }

    /// Returns a property in a few words.
    public Portrait property(String id, Audience audience) {
        Node property = schema(audience).propertyNamed(id);
        return portraits(audience).ofTerm(id, property, audience.language());
    }

    private Portraits portraits(Audience audience) {
        return new Portraits(base, names, schema(audience));
    }
}
