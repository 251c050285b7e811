package org.unicornkg.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Document;

/// No two things of a class, and no two terms of a kind, share a label in one language. That each has its labels is a
/// matter of the shapes.
final class LabelInspection {

    private LabelInspection() {}

    private record Name(Node type, String language, String text) {}

    static List<Finding> findings(Material material) {
        Map<Name, Set<Node>> bearers = new LinkedHashMap<>();
        Stream.concat(material.documents(Document.Kind.ONTOLOGY).stream(), material.dataDocuments())
                .flatMap(document -> document.triples().stream())
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                .filter(type -> type.getSubject().isURI())
                .forEach(type -> names(material, type)
                        .forEach(name -> bearers.computeIfAbsent(
                                        name, any -> new TreeSet<>(Comparator.comparing(Node::getURI)))
                                .add(type.getSubject())));
        List<Finding> findings = new ArrayList<>();
        bearers.forEach((name, things) -> things.stream()
                .skip(1)
                .forEach(thing -> findings.add(
                        duplicate(material, name, thing, things.iterator().next()))));
        return findings;
    }

    private static Stream<Name> names(Material material, Triple type) {
        return material.values(type.getSubject(), RDFS.Nodes.label).stream()
                .filter(Node::isLiteral)
                .map(label -> new Name(type.getObject(), label.getLiteralLanguage(), label.getLiteralLexicalForm()));
    }

    private static Finding duplicate(Material material, Name name, Node thing, Node first) {
        return material.error(
                thing,
                RDFS.Nodes.label,
                "duplicate-label",
                "has the label \"" + name.text() + "\"@" + name.language() + " of " + Material.show(first)
                        + ", of the same class: tell them apart, or make them one");
    }
}
