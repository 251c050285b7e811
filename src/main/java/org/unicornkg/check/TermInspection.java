package org.unicornkg.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Document;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// Every term of ours that is used is defined, is used as what it is, and every term that is defined is used.
final class TermInspection {

    private final Material material;
    private final Set<Node> defined = new LinkedHashSet<>();
    private final Set<Node> used = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    TermInspection(Material material) {
        this.material = material;
        for (Document ontology : material.documents(Document.Kind.ONTOLOGY)) {
            ontology.triples().stream()
                    .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type) && isTerm(triple.getSubject()))
                    .forEach(triple -> defined.add(triple.getSubject()));
        }
    }

    /// Returns what is wrong.
    List<Finding> findings() {
        Stream.of(Document.Kind.ONTOLOGY, Document.Kind.ALIGNMENTS)
                .flatMap(kind -> material.documents(kind).stream())
                .flatMap(document -> document.triples().stream())
                .forEach(triple ->
                        Stream.of(triple.getSubject(), triple.getObject()).forEach(term -> define(triple, term)));
        material.data().forEach(this::inspect);
        material.documents(Document.Kind.LINKS).stream()
                .flatMap(links -> links.triples().stream())
                .forEach(triple -> used.addAll(List.of(triple.getPredicate(), triple.getObject())));
        for (TermMentions.Mention mention : TermMentions.of(material.folders())) {
            used.add(mention.term());
            if (!defined.contains(mention.term()) && said.add(mention.file() + mention.term())) {
                findings.add(Finding.error(
                        mention.file(), mention.line(), "unknown-term", "this uses " + unknown(mention.term())));
            }
        }
        inspectUse();
        return findings;
    }

    private void inspect(Triple triple) {
        if (triple.getObject().isTripleTerm()) {
            inspect(triple.getObject().getTriple());
            return;
        }
        use(triple, triple.getPredicate());
        use(triple, triple.getObject());
        inspectPredicate(triple);
        if (triple.getPredicate().equals(RDF.Nodes.type)) {
            misuse(triple, triple.getObject(), "a class", OWL.Class.asNode());
        }
    }

    private void inspectPredicate(Triple triple) {
        Node property = triple.getPredicate();
        if (triple.getObject().isLiteral()) {
            misuse(
                    triple,
                    property,
                    "a property of texts, numbers or dates",
                    OWL.DatatypeProperty.asNode(),
                    OWL.AnnotationProperty.asNode());
        } else {
            misuse(
                    triple,
                    property,
                    "a property of things",
                    OWL.ObjectProperty.asNode(),
                    OWL.AnnotationProperty.asNode());
        }
    }

    private void misuse(Triple triple, Node term, String expected, Node... kinds) {
        boolean isRight = Stream.of(kinds).anyMatch(kind -> material.isA(term, kind));
        if (defined.contains(term) && !isRight && said.add("misused " + triple)) {
            findings.add(material.error(
                    triple, "misused-term", "uses " + Material.show(term) + ", which is not " + expected));
        }
    }

    private void use(Triple triple, Node term) {
        used.add(term);
        define(triple, term);
    }

    private void define(Triple triple, Node term) {
        if (isTerm(term) && !defined.contains(term) && said.add("unknown " + term)) {
            findings.add(material.error(triple, "unknown-term", "uses " + unknown(term)));
        }
    }

    private static String unknown(Node term) {
        return Material.show(term) + ", which is not defined: correct the name, or define it in ontology/unicorn.ttl";
    }

    /// What rules derive counts as used: a class by its instances' superclass, a property by its edges.
    private void inspectUse() {
        material.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(type -> used.add(type.getObject()));
        for (Node term : defined) {
            boolean isUsed = used.contains(term)
                    || material.graph().contains(Node.ANY, term, Node.ANY)
                    || term.equals(KG.ONTOLOGY);
            if (!isUsed) {
                material.places()
                        .of(term)
                        .ifPresent(place -> findings.add(Finding.warning(
                                place.file(),
                                place.line(),
                                "unused-term",
                                Material.show(term)
                                        + " is used by no data, query, rule or shape: use it or remove it")));
            }
        }
    }

    private static boolean isTerm(Node node) {
        return node.isURI() && node.getURI().startsWith(Prefixes.KG);
    }
}
