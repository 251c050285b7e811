package org.unicornkg.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Document;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// Everything has one label in each of its languages, and no two things of a class share one.
final class LabelInspection {

    private static final List<Language> THING = List.of(Language.EN, Language.ZH_HANT, Language.ZH_HANS);
    private static final List<Language> TERM = List.of(Language.EN, Language.ZH_HANT);

    private final Material material;
    private final List<Finding> findings = new ArrayList<>();

    LabelInspection(Material material) {
        this.material = material;
    }

    /// Returns what is wrong.
    List<Finding> findings() {
        Set<Triple> types = new LinkedHashSet<>();
        material.data().filter(LabelInspection::isType).forEach(types::add);
        Set<Node> things = types.stream()
                .filter(type -> isLabelled(type.getObject()))
                .map(Triple::getSubject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        things.forEach(thing -> inspect(thing, THING));
        inspectDuplicates(types);

        Set<Triple> terms = new LinkedHashSet<>();
        for (Document ontology : material.documents(Document.Kind.ONTOLOGY)) {
            ontology.triples().stream()
                    .filter(LabelInspection::isType)
                    .filter(type -> type.getSubject().isURI()
                            && type.getSubject().getURI().startsWith(Prefixes.KG))
                    .forEach(terms::add);
        }
        terms.stream().map(Triple::getSubject).distinct().forEach(term -> inspect(term, TERM));
        inspectDuplicates(terms);
        return findings;
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.Nodes.type)
                && triple.getSubject().isURI();
    }

    private static boolean isLabelled(Node type) {
        return !type.equals(KG.CLAIM) && !type.equals(KG.UNCLAIMED_PASSAGE);
    }

    private void inspect(Node thing, List<Language> languages) {
        List<Node> labels = material.values(thing, RDFS.Nodes.label);
        for (Language language : languages) {
            long count = labels.stream()
                    .filter(label -> label.getLiteralLanguage().equals(language.tag()))
                    .count();
            if (count == 0) {
                findings.add(material.error(
                        thing,
                        "missing-label",
                        "has no label in " + language.tag() + ": add rdfs:label \"…\"@" + language.tag()));
            } else if (count > 1) {
                findings.add(material.error(
                        thing,
                        RDFS.Nodes.label,
                        "two-labels",
                        "has " + count + " labels in " + language.tag() + ": keep one, make the rest skos:altLabel"));
            }
        }
    }

    /// @param types things with the classes that the files give them
    private void inspectDuplicates(Set<Triple> types) {
        record Name(Node type, String language, String text) {}
        Map<Name, Set<Node>> bearers = new HashMap<>();
        for (Triple type : types) {
            for (Node label : material.values(type.getSubject(), RDFS.Nodes.label)) {
                if (label.isLiteral()) {
                    Name name = new Name(type.getObject(), label.getLiteralLanguage(), label.getLiteralLexicalForm());
                    bearers.computeIfAbsent(name, any -> new TreeSet<>(Comparator.comparing(Node::getURI)))
                            .add(type.getSubject());
                }
            }
        }
        bearers.forEach((name, things) -> things.stream().skip(1).forEach(thing -> {
            Node first = things.iterator().next();
            findings.add(material.error(
                    thing,
                    RDFS.Nodes.label,
                    "duplicate-label",
                    "has the label \"" + name.text() + "\"@" + name.language() + " of " + Material.show(first)
                            + ", of the same class: tell them apart, or make them one"));
        }));
    }
}
