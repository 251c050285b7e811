package org.unicornkg.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Batches;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.StopSignal;
import org.unicornkg.vocab.KG;

/// The best tied things of the graph with the ties between them: as many as a picture can show.
///
/// @param things those with the most neighbours first
/// @param ties between them
/// @param labels of all that stands in them
/// @param leftOut how many things and ties there are beside them
public record Tied(List<Thing> things, List<Tie> ties, Labels labels, LeftOut leftOut) {

    /// As many as stay apart on a screen.
    static final int MOST = 400;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Var THING = Var.alloc("thing");

    private static final Comparator<Tie> IN_ORDER = Comparator.comparing(
                    (Tie tie) -> tie.between().source().getURI())
            .thenComparing(tie -> tie.between().target().getURI())
            .thenComparing(tie -> tie.between().relation().getURI())
            .thenComparing(tie -> tie.between().role().map(Node::getURI).orElse(""));

    /// A thing in its place.
    ///
    /// @param type the most exact of its classes
    /// @param types all of them
    /// @param neighbours how many things it is tied to
    record Thing(Node iri, Node type, Set<Node> types, int neighbours) {

        /// Returns the kind by which it is drawn.
        String kind() {
            if (types.contains(KG.PERSON)) {
                return "person";
            }
            if (types.contains(Ties.term("Company"))) {
                return "company";
            }
            if (types.contains(Ties.term("Investor"))) {
                return "investor";
            }
            return types.contains(Ties.term("Product")) ? "product" : "other";
        }
    }

    /// What is not in the picture.
    ///
    /// @param isCut whether there may be more than was looked at
    record LeftOut(int things, int ties, boolean isCut) {}

    public Tied {
        things = List.copyOf(things);
        ties = List.copyOf(ties);
    }

    /// Works them out, which is dear: it depends on what is served and on nothing else.
    ///
    /// @param signal ends it
    public static Tied of(Knowledge knowledge, StopSignal signal) {
        return of(knowledge.base(), Allowance.of(PATIENCE).endedBy(signal));
    }

    private static Tied of(KnowledgeBase base, Allowance allowance) {
        Terms terms = Terms.of(base.graphs());
        Ties all = Ties.of(base.graphs(), terms, allowance);
        Map<Node, Integer> neighbours = neighbours(all.all());
        List<Tie> ranked = all.all().stream()
                .sorted(Comparator.comparingInt((Tie tie) -> -weight(tie, neighbours))
                        .thenComparing(IN_ORDER))
                .toList();
        Map<Node, Set<Node>> types = types(base, ends(ranked, 2 * MOST), allowance);
        Set<Node> best = best(ranked, types);
        List<Tie> ties = all.all().stream()
                .filter(tie -> best.contains(tie.between().source())
                        && best.contains(tie.between().target()))
                .sorted(IN_ORDER)
                .toList();
        List<Thing> things = things(ties, types, terms);
        List<Node> shown = new ArrayList<>(Ties.shown(ties));
        things.forEach(thing -> shown.add(thing.type()));
        LeftOut leftOut =
                new LeftOut(neighbours.size() - things.size(), all.all().size() - ties.size(), all.isCut());
        return new Tied(things, ties, base.labels().covering(shown), leftOut);
    }

    private static int weight(Tie tie, Map<Node, Integer> neighbours) {
        return neighbours.getOrDefault(tie.between().source(), 0)
                + neighbours.getOrDefault(tie.between().target(), 0);
    }

    private static Set<Node> ends(List<Tie> ties, int most) {
        return ties.stream()
                .flatMap(tie -> Stream.of(tie.between().source(), tie.between().target()))
                .distinct()
                .limit(most)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Takes the ends of the best ties, so that none of them stands alone. Some are no things with a name of their own:
    /// events are tied, too, where others speak of them.
    private static Set<Node> best(List<Tie> ranked, Map<Node, Set<Node>> types) {
        Set<Node> best = new HashSet<>();
        for (Tie tie : ranked) {
            Set<Node> both = Set.of(tie.between().source(), tie.between().target());
            boolean areThings = both.stream()
                    .map(node -> types.getOrDefault(node, Set.of()))
                    .allMatch(classes -> !classes.isEmpty() && !classes.contains(KG.EVENT));
            long fresh = both.stream().filter(node -> !best.contains(node)).count();
            if (areThings && best.size() + fresh <= MOST) {
                best.addAll(both);
            }
        }
        return best;
    }

    /// Returns the things that these ties tie, those with the most neighbours first.
    private static List<Thing> things(List<Tie> ties, Map<Node, Set<Node>> types, Terms terms) {
        List<Thing> things = new ArrayList<>();
        neighbours(ties).forEach((node, count) -> {
            Set<Node> all = types.getOrDefault(node, Set.of());
            things.add(new Thing(node, mostExact(all, terms), all, count));
        });
        things.sort(Comparator.comparingInt((Thing thing) -> -thing.neighbours())
                .thenComparing(thing -> thing.iri().getURI()));
        return things;
    }

    private static Map<Node, Integer> neighbours(List<Tie> ties) {
        Map<Node, Set<Node>> sets = new HashMap<>();
        for (Tie tie : ties) {
            Node source = tie.between().source();
            Node target = tie.between().target();
            sets.computeIfAbsent(source, fresh -> new HashSet<>()).add(target);
            sets.computeIfAbsent(target, fresh -> new HashSet<>()).add(source);
        }
        Map<Node, Integer> neighbours = new HashMap<>();
        sets.forEach((node, set) -> neighbours.put(node, set.size()));
        return neighbours;
    }

    private static Map<Node, Set<Node>> types(KnowledgeBase base, Set<Node> nodes, Allowance allowance) {
        Map<Node, Set<Node>> types = new HashMap<>();
        for (Set<Node> batch : Batches.of(nodes)) {
            base.graphs()
                    .select(
                            Batches.restricted(
                                    QueryFactory.create("SELECT ?thing ?type WHERE { ?thing a ?type }"), THING, batch),
                            allowance,
                            rows -> {
                                rows.forEachRemaining(
                                        row -> types.computeIfAbsent(row.get(THING), fresh -> new LinkedHashSet<>())
                                                .add(row.get("type")));
                                return types;
                            });
        }
        return types;
    }

    private static Node mostExact(Set<Node> types, Terms terms) {
        Set<Node> above = new HashSet<>();
        for (Node type : types) {
            terms.get(type).ifPresent(term -> above.addAll(term.all(RDFS.Nodes.subClassOf)));
        }
        // Of two equals, such as a person who invests, the person; else the one whose name comes first.
        Optional<Node> exact = types.stream()
                .filter(type ->
                        type.isURI() && !above.contains(type) && terms.get(type).isPresent())
                .min(Comparator.comparing((Node type) -> !type.equals(KG.PERSON))
                        .thenComparing(Node::getURI));
        return exact.orElse(RDFS.Nodes.Resource);
    }

    /// Returns the classes of the things in the picture, those of most things first, each with its things.
    Map<Node, List<Thing>> byType() {
        Map<Node, List<Thing>> byType = new HashMap<>();
        things.forEach(thing ->
                byType.computeIfAbsent(thing.type(), fresh -> new ArrayList<>()).add(thing));
        Map<Node, List<Thing>> sorted = new LinkedHashMap<>();
        byType.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, List<Thing>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /// Returns the kinds of ties in the picture with how many there are of each, most first.
    Map<Node, Integer> byRelation() {
        Map<Node, Integer> byRelation = new HashMap<>();
        ties.forEach(tie -> byRelation.merge(tie.between().relation(), 1, Integer::sum));
        Map<Node, Integer> sorted = new LinkedHashMap<>();
        byRelation.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
