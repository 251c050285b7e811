package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.release.Language;
import org.unicornkg.report.Links;
import org.unicornkg.vocab.Prefixes;

/// The best tied things and their ties as Cytoscape takes them: `{ data: … }` each.
public final class ExploreElements {

    private static final int LONGEST_LABEL = 200;

    private final Tied tied;
    private final Reader reader;

    private ExploreElements(Tied tied, Reader reader) {
        this.tied = tied;
        this.reader = reader;
    }

    /// Returns them as maps, lists and texts, which JSON has a form for.
    public static Map<String, Object> of(Tied tied, Reader reader) {
        return new ExploreElements(tied, reader).members();
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("nodes", tied.things().stream().map(this::node).toList());
        List<Map<String, Object>> edges = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        tied.ties().forEach(tie -> edges.add(edge(tie, names)));
        members.put("edges", edges);
        members.put(
                "leftOut",
                Map.of("things", tied.leftOut().things(), "ties", tied.leftOut().ties()));
        members.put("isCut", tied.leftOut().isCut());
        return members;
    }

    private Map<String, Object> node(Tied.Thing thing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id(thing.iri()));
        data.put("label", label(thing.iri()));
        data.put("kind", thing.kind());
        data.put("type", Prefixes.localName(thing.type()));
        data.put("typeLabel", label(thing.type()));
        data.put("address", address(thing.iri()));
        data.put("neighbours", thing.neighbours());
        return Map.of("data", data);
    }

    private Map<String, Object> edge(Tie tie, Map<String, Integer> names) {
        Tie.Between between = tie.between();
        Map<String, Object> data = new LinkedHashMap<>();
        String name = id(between.source()) + " " + Prefixes.localName(between.relation()) + " " + id(between.target());
        // Two ties of one event differ by their roles alone.
        int number = names.merge(name, 1, Integer::sum);
        data.put("id", number == 1 ? name : name + " " + number);
        data.put("source", id(between.source()));
        data.put("target", id(between.target()));
        data.put("label", relation(between));
        data.put("relation", Prefixes.localName(between.relation()));
        tie.first().ifPresent(year -> data.put("first", year));
        tie.last().ifPresent(year -> data.put("last", year));
        data.put("certainty", tie.certainty().id());
        data.put("certaintyLabel", reader.read(ExploreText.of(tie.certainty())));
        if (tie.certainty().isDoubt()) {
            data.put("doubt", tie.certainty().id());
        }
        data.put("events", tie.events());
        tie.event().ifPresent(event -> data.put("address", address(event)));
        return Map.of("data", data);
    }

    /// Returns the word for a tie: that of the event, with the role where the event alone does not tell it.
    private String relation(Tie.Between between) {
        String relation = label(between.relation());
        return between.role()
                .map(role -> relation + (reader.language() == Language.EN ? ": " : "：") + label(role))
                .orElse(relation);
    }

    private String label(Node node) {
        return Seen.start(Seen.text(tied.labels().label(node, reader.language())), LONGEST_LABEL);
    }

    private String address(Node node) {
        return Links.served(reader.isChosen() ? Optional.of(reader.language()) : Optional.empty())
                .to(node.getURI())
                .orElse("");
    }

    private static String id(Node thing) {
        return thing.getURI().substring(Prefixes.ID.length());
    }
}
