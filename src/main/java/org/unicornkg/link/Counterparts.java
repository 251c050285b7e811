package org.unicornkg.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;

/// Which properties of Wikidata say what ours say, as `ontology/alignments.ttl` has it.
///
/// @param byOurs property of ours → names of those that come near enough, nearest first; those that come equally near
///     together
record Counterparts(Map<Node, List<NavigableSet<String>>> byOurs) {

    /// The name of the property between ours and theirs → how far they are apart.
    private static final Map<String, Integer> DISTANCES =
            Map.of("equivalentProperty", 0, "exactMatch", 0, "subPropertyOf", 1, "closeMatch", 2);

    /// Reads them from the graph.
    static Counterparts of(Graphs graphs) {
        Map<Node, Map<Integer, NavigableSet<String>>> found = new HashMap<>();
        for (AlignedTerm term : AlignedTerm.in(graphs)) {
            Integer distance = DISTANCES.get(term.how());
            if (term.isProperty() && distance != null) {
                found.computeIfAbsent(term.ours(), fresh -> new TreeMap<>())
                        .computeIfAbsent(distance, fresh -> new TreeSet<>())
                        .add(term.theirs());
            }
        }
        Map<Node, List<NavigableSet<String>>> byOurs = new HashMap<>();
        found.forEach((ours, byDistance) -> byOurs.put(ours, new ArrayList<>(byDistance.values())));
        return new Counterparts(byOurs);
    }

    /// Returns our properties that have any.
    Set<Node> ours() {
        return byOurs.keySet();
    }

    /// Returns all of a property.
    NavigableSet<String> all(Node ours) {
        NavigableSet<String> all = new TreeSet<>();
        byOurs.getOrDefault(ours, List.of()).forEach(all::addAll);
        return all;
    }

    /// Returns the one to use: one that the user prefers, else the only one by which the item says something already,
    /// else the nearest; nothing where several are left.
    Optional<String> chosen(Node ours, Set<String> preferred, Optional<ItemState> item) {
        NavigableSet<String> all = all(ours);
        NavigableSet<String> wanted = new TreeSet<>(all);
        wanted.retainAll(preferred);
        NavigableSet<String> used = new TreeSet<>(all);
        used.removeIf(property -> item.filter(it -> it.says(property)).isEmpty());
        List<NavigableSet<String>> nearest = byOurs.getOrDefault(ours, List.of());
        return single(wanted)
                .or(() -> wanted.isEmpty() ? single(used) : Optional.empty())
                .or(() -> wanted.isEmpty() && !nearest.isEmpty() ? single(nearest.getFirst()) : Optional.empty());
    }

    private static Optional<String> single(NavigableSet<String> names) {
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /// Says that a property which is preferred must be one of those that there are.
    ///
    /// @throws ProblemException with [Problem.BadValue] for another
    void refuseUnknown(Set<String> preferred) {
        NavigableSet<String> all = new TreeSet<>();
        ours().forEach(ours -> all.addAll(all(ours)));
        for (String property : preferred) {
            if (!all.contains(property)) {
                throw new ProblemException(
                        new Problem.BadValue("--prefer", property, "one of those aligned: " + String.join(", ", all)));
            }
        }
    }
}
