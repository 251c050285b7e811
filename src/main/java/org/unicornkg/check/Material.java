package org.unicornkg.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Document;
import org.unicornkg.release.Documents;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Language;
import org.unicornkg.release.Places;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.Prefixes;

/// What every inspection looks at.
///
/// @param folders where rules, checks and queries lie
/// @param documents the files, as they were read
/// @param release what follows from them
/// @param places where in the files things are described
/// @param texts the sources that are at hand
/// @param language of messages that come in more than one
record Material(
        Folders folders, Documents documents, Release release, Places places, SourceTexts texts, Language language) {

    private static final PrefixMap PREFIXES = PrefixMapFactory.create(Prefixes.mapping());

    /// Returns all graphs together.
    Graph graph() {
        return release.dataset().getDefaultGraph();
    }

    /// Returns the files of that kind.
    List<Document> documents(Document.Kind kind) {
        return documents.documents().stream()
                .filter(document -> document.kind() == kind)
                .toList();
    }

    /// Returns the triples of data files, which curators write.
    Stream<Triple> data() {
        return dataDocuments().flatMap(document -> document.triples().stream());
    }

    /// Returns the files that curators write.
    Stream<Document> dataDocuments() {
        return Stream.of(Document.Kind.ENTITIES, Document.Kind.ARTICLE).flatMap(kind -> documents(kind).stream());
    }

    /// Returns the instances of a class.
    List<Node> instances(Node type) {
        return graph().stream(Node.ANY, RDF.Nodes.type, type)
                .map(Triple::getSubject)
                .toList();
    }

    /// Returns the values of a property.
    List<Node> values(Node subject, Node property) {
        return graph().stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .toList();
    }

    boolean isA(Node thing, Node type) {
        return graph().contains(thing, RDF.Nodes.type, type);
    }

    /// Makes a finding where the thing is described.
    Finding error(Node subject, String rule, String message) {
        return error(places.of(subject), subject, rule, message);
    }

    /// Makes a finding where the thing is given a value of the property.
    Finding error(Node subject, Node property, String rule, String message) {
        return error(places.of(subject, property), subject, rule, message);
    }

    /// Makes a finding where the triple stands.
    Finding error(Triple triple, String rule, String message) {
        return error(
                places.of(triple.getSubject(), triple.getPredicate(), triple.getObject()),
                triple.getSubject(),
                rule,
                message);
    }

    private static Finding error(Optional<Places.Place> place, Node subject, String rule, String message) {
        String file = place.map(Places.Place::file).orElse("data");
        int line = place.map(Places.Place::line).orElse(0);
        return Finding.error(file, line, rule, show(subject) + " " + message);
    }

    /// Returns a node as a curator writes it.
    static String show(Node node) {
        return node.isURI() ? Prefixes.shorten(node.getURI()) : NodeFmtLib.str(node, PREFIXES);
    }
}
