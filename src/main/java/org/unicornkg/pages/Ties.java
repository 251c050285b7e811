package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// How the things of the graph are tied to each other: one tie for each pair and relation.
///
/// @param all of them, as far as they were looked at
/// @param isCut whether there may be more
record Ties(List<Tie> all, boolean isCut) {

    Ties {
        all = List.copyOf(all);
    }

    /// Asks for them.
    ///
    /// @param terms of the same ontology, for the classes of events
    /// @param allowance of each of the two questions
    static Ties of(Graphs graphs, Terms terms, Allowance allowance) {
        Map<Tie.Between, Tie> ties = new LinkedHashMap<>();
        boolean isCut = addEvents(graphs, terms, ties, allowance);
        isCut |= addFacts(graphs, ties, allowance);
        return new Ties(List.copyOf(ties.values()), isCut);
    }

    /// An event between two things; it may come in several rows, one for each of its classes.
    private record Part(Node event, Node source, Node target, Node from, Node to) {}

    /// What the rows say of a part.
    private static final class Found {
        private final Set<Node> classes = new LinkedHashSet<>();
        private Certainty certainty = Certainty.UNTOLD;
        private OptionalInt first = OptionalInt.empty();
        private OptionalInt last = OptionalInt.empty();
    }

    private static boolean addEvents(Graphs graphs, Terms terms, Map<Tie.Between, Tie> ties, Allowance allowance) {
        Map<Part, Found> parts = new LinkedHashMap<>();
        graphs.select(TieQueries.events(), allowance, rows -> {
            rows.forEachRemaining(row -> collect(row, parts));
            return parts;
        });
        parts.forEach((part, found) -> {
            if (isThing(part.source) && isThing(part.target)) {
                Node relation = mostExact(found.classes, terms);
                Tie.Between between = new Tie.Between(part.source, part.target, relation, role(part));
                Tie tie = new Tie(between, found.certainty, found.first, found.last, Optional.of(part.event), 1);
                ties.merge(between, tie, Tie::and);
            }
        });
        Map<List<Node>, Integer> ofKind = new HashMap<>();
        parts.keySet().forEach(part -> ofKind.merge(List.of(part.from, part.to), 1, Integer::sum));
        return isCut(ofKind.values());
    }

    private static void collect(Binding row, Map<Part, Found> parts) {
        Part part = new Part(row.get("event"), row.get("source"), row.get("target"), row.get("from"), row.get("to"));
        Found found = parts.computeIfAbsent(part, fresh -> new Found());
        found.classes.add(row.get("class"));
        found.certainty = Certainty.of(row.get("factuality"));
        found.first = year(row.get("earliest"));
        found.last = year(row.get("latest"));
    }

    private static Optional<Node> role(Part part) {
        return TieQueries.ROLES.stream()
                        .anyMatch(roles -> !roles.isExpected()
                                && roles.from().equals(Prefixes.localName(part.from))
                                && roles.to().equals(Prefixes.localName(part.to)))
                ? Optional.of(part.to)
                : Optional.empty();
    }

    /// Of the classes of an event the one that is the superclass of no other; they all stand in the graph.
    private static Node mostExact(Set<Node> classes, Terms terms) {
        Set<Node> above = new HashSet<>(Set.of(KG.EVENT));
        for (Node type : classes) {
            terms.get(type).ifPresent(term -> above.addAll(term.all(RDFS.Nodes.subClassOf)));
        }
        return classes.stream()
                .filter(type -> !above.contains(type) && terms.get(type).isPresent())
                .findFirst()
                .orElse(KG.EVENT);
    }

    private static boolean addFacts(Graphs graphs, Map<Tie.Between, Tie> ties, Allowance allowance) {
        Map<Tie.Between, Set<String>> modalities = new LinkedHashMap<>();
        graphs.select(TieQueries.facts(), allowance, rows -> {
            rows.forEachRemaining(row -> {
                Tie.Between between =
                        new Tie.Between(row.get("source"), row.get("target"), row.get("relation"), Optional.empty());
                Set<String> found = modalities.computeIfAbsent(between, fresh -> new LinkedHashSet<>());
                if (row.get("modality") != null) {
                    found.add(Prefixes.localName(row.get("modality")));
                }
            });
            return modalities;
        });
        modalities.forEach((between, found) -> {
            if (isThing(between.source()) && isThing(between.target())) {
                Certainty certainty = Certainty.ofClaims(found);
                ties.put(
                        between,
                        new Tie(between, certainty, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), 1));
            }
        });
        Map<Node, Integer> ofKind = new HashMap<>();
        modalities.keySet().forEach(between -> ofKind.merge(between.relation(), 1, Integer::sum));
        return isCut(ofKind.values());
    }

    private static boolean isCut(Collection<Integer> sizes) {
        return sizes.stream().anyMatch(size -> size >= TieQueries.MOST_OF_A_KIND);
    }

    private static boolean isThing(Node node) {
        return node.isURI() && node.getURI().startsWith(Prefixes.ID);
    }

    private static OptionalInt year(@Nullable Node day) {
        if (day == null || !day.isLiteral() || !day.getLiteralLexicalForm().matches("\\d{4}-.*")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(day.getLiteralLexicalForm().substring(0, 4)));
    }

    /// Returns all nodes whose labels are wanted for these ties.
    static List<Node> shown(Collection<Tie> ties) {
        List<Node> shown = new ArrayList<>();
        for (Tie tie : ties) {
            shown.addAll(List.of(
                    tie.between().source(),
                    tie.between().target(),
                    tie.between().relation()));
            tie.between().role().ifPresent(shown::add);
        }
        return shown;
    }

    static Node term(String name) {
        return NodeFactory.createURI(Prefixes.KG + name);
    }
}
