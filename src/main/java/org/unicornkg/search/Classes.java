package org.unicornkg.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// What things are. The rule `class-hierarchy` has already written down every superclass of each instance.
final class Classes {

    private final Graph graph;

    Classes(Graph graph) {
        this.graph = graph;
    }

    boolean isInstance(Node thing, Node type) {
        return graph.contains(thing, RDF.Nodes.type, type);
    }

    /// Tells whether the thing is an instance of one of the classes; where there are none, it is.
    boolean isOneOf(Node thing, Set<Node> types) {
        return types.isEmpty() || types.stream().anyMatch(type -> isInstance(thing, type));
    }

    boolean isWithin(Node thing, Scope scope) {
        return isOneOf(thing, scope.classes())
                && scope.isNamed().map(named -> named == isNamed(thing)).orElse(true);
    }

    /// Tells whether the thing has a name of its own. The labels of events and terms say only what they are.
    boolean isNamed(Node thing) {
        return !isInstance(thing, KG.EVENT) && !isInstance(thing, KG.TERM);
    }

    /// Returns the class of the thing that is below its others; of several such the first by name.
    Optional<Node> mostSpecial(Node thing) {
        return mostSpecial(thing, Set.of()).stream().findFirst();
    }

    /// Returns those of the classes that the thing is of and that are above none of the others; by name.
    ///
    /// @param among none: all of ours
    List<Node> mostSpecial(Node thing, Set<Node> among) {
        List<Node> types = all(thing).stream()
                .filter(type -> among.isEmpty() ? type.getURI().startsWith(Prefixes.KG) : among.contains(type))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        return types.stream()
                .filter(type -> types.stream().noneMatch(other -> isBelow(other, type)))
                .toList();
    }

    /// Returns all classes of the thing.
    List<Node> all(Node thing) {
        return graph.stream(thing, RDF.Nodes.type, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .toList();
    }

    /// Returns the class of ours of that name: an IRI, a prefixed name, or the end of either in any case.
    Optional<Node> named(String name) {
        String iri = Prefixes.expand(name).orElse(name);
        return ours().filter(type ->
                        type.getURI().equals(iri) || Prefixes.localName(type).equalsIgnoreCase(name))
                .findFirst();
    }

    /// Returns the classes with a similar name.
    List<Node> near(String name) {
        String given = Spelling.of(Prefixes.localName(
                        NodeFactory.createURI(Prefixes.expand(name).orElse(name))))
                .key();
        return ours().filter(type -> Nearness.distance(
                                given, Spelling.of(Prefixes.localName(type)).key())
                        .isPresent())
                .toList();
    }

    private Stream<Node> ours() {
        return graph.stream(Node.ANY, RDF.Nodes.type, OWL.Class.asNode())
                .map(Triple::getSubject)
                .filter(type -> type.isURI() && type.getURI().startsWith(Prefixes.KG))
                .sorted(Comparator.comparing(Node::getURI));
    }

    private boolean isBelow(Node lower, Node upper) {
        return !lower.equals(upper) && graph.contains(lower, RDFS.Nodes.subClassOf, upper);
    }
}
