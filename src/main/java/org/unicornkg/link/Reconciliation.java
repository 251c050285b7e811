package org.unicornkg.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.unicornkg.problem.ProblemException;

/// A service of the Reconciliation API 0.2 over Wikidata, with a memory.
///
/// @see <a href="https://reconciliation-api.github.io/specs/0.2/">Reconciliation
///     Service API 0.2</a>
final class Reconciliation {

    private final PoliteClient client;
    private final AnswerCache cache;
    private final Progress progress;
    private final Manifest manifest;
    private int asked;
    private int remembered;

    private Reconciliation(PoliteClient client, AnswerCache cache, Progress progress, Manifest manifest) {
        this.client = client;
        this.cache = cache;
        this.progress = progress;
        this.manifest = manifest;
    }

    /// Asks a service what it is.
    ///
    /// @throws ProblemException with [org.unicornkg.problem.Problem.EndpointFailed] where it is none that can be asked
    static Reconciliation with(PoliteClient client, AnswerCache cache, Progress progress) {
        return new Reconciliation(client, cache, progress, Manifest.of(client.get()));
    }

    Manifest manifest() {
        return manifest;
    }

    /// Returns how many questions were sent.
    int asked() {
        return asked;
    }

    /// Returns how many questions were answered from memory.
    int remembered() {
        return remembered;
    }

    /// Returns the candidates for each question, best first as the service has it.
    ///
    /// Each answer is kept as it comes; so those that came before a failure are not asked for again.
    Map<NameQuery, List<Candidate>> candidates(Collection<NameQuery> queries) {
        Map<NameQuery, List<Candidate>> found = new LinkedHashMap<>();
        List<NameQuery> unknown = new ArrayList<>();
        for (NameQuery query : new LinkedHashSet<>(queries)) {
            remembered(query).ifPresentOrElse(known -> found.put(query, known), () -> unknown.add(query));
        }
        remembered += found.size();
        for (int from = 0; from < unknown.size(); from += manifest.batchSize()) {
            found.putAll(ask(unknown.subList(from, Math.min(unknown.size(), from + manifest.batchSize()))));
        }
        return found;
    }

    private Optional<List<Candidate>> remembered(NameQuery query) {
        return cache.find(client.server(), query.json().toString(), client.now())
                .flatMap(answer -> readable(answer, query));
    }

    private Optional<List<Candidate>> readable(JsonNode answer, NameQuery query) {
        try {
            return Optional.of(read(new Part(client.server(), "", answer), query));
        } catch (ProblemException e) {
            // Somebody changed the file.
            return Optional.empty();
        }
    }

    private Map<NameQuery, List<Candidate>> ask(List<NameQuery> batch) {
        Map<String, NameQuery> byKey = new LinkedHashMap<>();
        ObjectNode queries = JsonNodeFactory.instance.objectNode();
        for (NameQuery query : batch) {
            String key = "q" + byKey.size();
            byKey.put(key, query);
            queries.set(key, query.json());
        }
        asked += batch.size();
        Map<String, Part> answers = client.post(Map.of("queries", queries.toString()), json -> false)
                .members();
        for (String key : answers.keySet()) {
            if (!byKey.containsKey(key)) {
                throw client.failed("it answered a question that was not asked: " + Wording.of(key), null);
            }
        }
        Map<NameQuery, List<Candidate>> found = new LinkedHashMap<>();
        byKey.forEach((key, query) -> {
            Part answer = answers.get(key);
            if (answer == null) {
                throw client.failed("it left a question without an answer: " + query.text(), null);
            }
            found.put(query, read(answer, query));
            cache.keep(client.server(), query.json().toString(), answer.node(), client.now());
        });
        return found;
    }

    private List<Candidate> read(Part answer, NameQuery query) {
        List<Part> given = answer.get("result").items();
        List<Candidate> candidates = new ArrayList<>();
        SequencedSet<String> strange = new LinkedHashSet<>();
        for (Part one : given) {
            String id = one.get("id").text();
            if (Qid.isItem(id)) {
                candidates.add(Candidate.of(one, id));
            } else {
                strange.add(Wording.of(id));
            }
        }
        if (!strange.isEmpty()) {
            progress.notes("for \"" + query.text() + "\" it gave what is no item, left out: "
                    + String.join(", ", strange.stream().limit(3).toList()));
        }
        if (candidates.size() > query.limit()) {
            progress.notes("for \"" + query.text() + "\" it gave " + candidates.size() + " candidates where "
                    + query.limit() + " were asked for; the best of them are looked at");
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(
                                (Candidate one) -> one.score().orElse(0))
                        .reversed())
                .limit(query.limit())
                .toList();
    }

    /// Returns what the service knows of items; nothing of any where it tells no facts.
    ///
    /// @param properties those to ask for
    Map<String, ItemFacts> facts(SequencedSet<String> qids, SequencedSet<String> properties) {
        Map<String, ItemFacts> facts = new LinkedHashMap<>();
        if (!manifest.canExtend() || properties.isEmpty()) {
            return facts;
        }
        List<String> unknown = new ArrayList<>();
        for (String qid : qids) {
            Optional<ItemFacts> known = cache.find(client.server(), question(qid, properties), client.now())
                    .flatMap(row -> readableRow(row, properties));
            known.ifPresentOrElse(row -> facts.put(qid, row), () -> unknown.add(qid));
        }
        remembered += facts.size();
        for (int from = 0; from < unknown.size(); from += manifest.batchSize()) {
            facts.putAll(extend(
                    unknown.subList(from, Math.min(unknown.size(), from + manifest.batchSize())), properties));
        }
        return facts;
    }

    private Optional<ItemFacts> readableRow(JsonNode row, SequencedSet<String> properties) {
        try {
            return Optional.of(ItemFacts.of(new Part(client.server(), "", row), properties));
        } catch (ProblemException e) {
            // Somebody changed the file.
            return Optional.empty();
        }
    }

    private SequencedMap<String, ItemFacts> extend(List<String> qids, SequencedSet<String> properties) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        var ids = query.putArray("ids");
        qids.forEach(ids::add);
        var wanted = query.putArray("properties");
        properties.forEach(property -> wanted.addObject().put("id", property));
        asked += qids.size();
        Map<String, Part> rows = client.post(Map.of("extend", query.toString()), json -> false)
                .get("rows")
                .members();
        SequencedMap<String, ItemFacts> facts = new LinkedHashMap<>();
        for (String qid : qids) {
            Part row = rows.get(qid);
            if (row == null) {
                throw client.failed("it tells nothing of " + qid + ", of which it was asked", null);
            }
            facts.put(qid, ItemFacts.of(row, properties));
            cache.keep(client.server(), question(qid, properties), row.node(), client.now());
        }
        return facts;
    }

    private static String question(String qid, SequencedSet<String> properties) {
        return "extend " + qid + " " + String.join(" ", properties);
    }
}
