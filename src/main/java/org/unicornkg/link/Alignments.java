package org.unicornkg.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.unicornkg.release.Graphs;

/// How our classes and properties stand to those of Wikidata, as `ontology/alignments.ttl` says; where it says nothing,
/// nothing is known.
///
/// @param wider class of ours → QIDs of classes that everything in it is an instance of
/// @param classes class of ours → QIDs of classes that a thing in it may be an instance of, those of `wider` among them
/// @param properties property of ours → names of properties that say the same
/// @param nearby property or class of events of ours → names of properties that say something near
record Alignments(
        Map<Node, SortedSet<String>> wider,
        Map<Node, SortedSet<String>> classes,
        Map<Node, SortedSet<String>> properties,
        Map<Node, SortedSet<String>> nearby) {

    private static final Set<String> SAME =
            Set.of("exactMatch", "equivalentClass", "equivalentProperty", "subClassOf", "subPropertyOf");

    /// Reads them from the graph.
    static Alignments of(Graphs graphs) {
        Alignments found =
                new Alignments(new TreeMap<>(ORDER), new TreeMap<>(ORDER), new TreeMap<>(ORDER), new TreeMap<>(ORDER));
        AlignedTerm.in(graphs).forEach(found::add);
        return found;
    }

    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private void add(AlignedTerm term) {
        boolean isSame = SAME.contains(term.how());
        if (term.isProperty()) {
            put(isSame ? properties : nearby, term.ours(), term.theirs());
        } else {
            put(classes, term.ours(), term.theirs());
            if (isSame) {
                put(wider, term.ours(), term.theirs());
            }
        }
    }

    private static void put(Map<Node, SortedSet<String>> map, Node ours, String theirs) {
        map.computeIfAbsent(ours, key -> new TreeSet<>()).add(theirs);
    }

    /// Tells whether any class has one of Wikidata's.
    boolean haveClasses() {
        return !classes.isEmpty();
    }

    /// Returns the classes to ask for, of a thing with these types: those of its most special ones.
    ///
    /// @param narrower type → those of the types that are below it
    SortedSet<String> hint(List<Node> types, Map<Node, Set<Node>> narrower) {
        SortedSet<String> hint = new TreeSet<>();
        for (Node type : types) {
            boolean isCovered = narrower.getOrDefault(type, Set.of()).stream()
                    .anyMatch(below -> types.contains(below) && wider.containsKey(below));
            if (!isCovered) {
                hint.addAll(wider.getOrDefault(type, new TreeSet<>()));
            }
        }
        return hint;
    }

    /// Returns the classes that a thing with these types may be an instance of.
    Set<String> fitting(List<Node> types) {
        Set<String> fitting = new HashSet<>();
        types.forEach(type -> fitting.addAll(classes.getOrDefault(type, new TreeSet<>())));
        return fitting;
    }

    /// Returns the classes that only things of other kinds are instances of: no class of its types, nor of what is
    /// below its most special ones.
    ///
    /// @param narrower type → those of the types that are below it
    Set<String> foreign(List<Node> types, Map<Node, Set<Node>> narrower) {
        Set<String> foreign = new HashSet<>();
        wider.values().forEach(foreign::addAll);
        foreign.removeAll(fitting(types));
        for (Node type : types) {
            Set<Node> below = narrower.getOrDefault(type, Set.of());
            if (types.stream().noneMatch(below::contains)) {
                foreign.removeAll(fitting(List.copyOf(below)));
            }
        }
        return foreign;
    }

    /// Returns the names of properties that say the same as one of ours, or something near.
    SortedSet<String> about(Node ours) {
        SortedSet<String> all = new TreeSet<>(properties.getOrDefault(ours, new TreeSet<>()));
        all.addAll(nearby.getOrDefault(ours, new TreeSet<>()));
        return all;
    }

    /// Returns the terms of ours of which Wikidata's facts say something.
    Set<Node> terms() {
        Set<Node> terms = new HashSet<>(properties.keySet());
        terms.addAll(nearby.keySet());
        return terms;
    }
}
