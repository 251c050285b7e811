package org.unicornkg.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// A term of the ontology.
///
/// @param iri of the term
/// @param values what is said of it: property → values, in an order that depends on them alone
record Term(Node iri, Map<Node, List<Node>> values) {

    Term {
        Map<Node, List<Node>> copy = new LinkedHashMap<>();
        values.forEach((property, list) -> copy.put(property, List.copyOf(list)));
        values = Map.copyOf(copy);
    }

    /// What a term is.
    enum Kind {
        CLASS,
        PROPERTY,
        INDIVIDUAL
    }

    /// A text with the language in which a reader sees it.
    record Spoken(String text, Language language) {}

    /// Returns the end of its IRI, which is its anchor.
    String name() {
        return Prefixes.localName(iri);
    }

    String prefixed() {
        return Prefixes.shorten(iri.getURI());
    }

    Kind kind() {
        List<Node> types = all(RDF.Nodes.type);
        if (types.contains(OWL.Class.asNode())) {
            return Kind.CLASS;
        }
        return types.contains(OWL.ObjectProperty.asNode())
                        || types.contains(OWL.DatatypeProperty.asNode())
                        || types.contains(OWL.AnnotationProperty.asNode())
                ? Kind.PROPERTY
                : Kind.INDIVIDUAL;
    }

    List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    /// Returns the text of a property as a reader sees it: in the reader's language, else in the nearest.
    Optional<Spoken> text(Node property, Language reader) {
        for (Language tried : reader.fallback()) {
            Optional<String> found = exactly(property, tried);
            if (found.isPresent()) {
                return Optional.of(new Spoken(reader.shown(found.get(), tried), reader.seen(tried)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> exactly(Node property, Language language) {
        return all(property).stream()
                .filter(Node::isLiteral)
                .filter(text -> text.getLiteralLanguage().equalsIgnoreCase(language.tag()))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /// Returns the label that a reader sees; the name where there is none.
    Spoken label(Language reader) {
        return text(RDFS.Nodes.label, reader).orElseGet(() -> new Spoken(name(), Language.EN));
    }
}
