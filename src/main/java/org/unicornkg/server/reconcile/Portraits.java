package org.unicornkg.server.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// Draws portraits.
final class Portraits {

    private static final int MOST_FACTS = 8;
    private static final int MOST_VALUES = 5;
    private static final int MOST_NAMES = 8;

    private final KnowledgeBase base;
    private final Names names;
    private final Schema schema;

    Portraits(KnowledgeBase base, Names names, Schema schema) {
        this.base = base;
        this.names = names;
        this.schema = schema;
    }

    Portrait ofEntity(String id, Audience audience) {
        Node thing = names.identified(id)
                .filter(Contenders::isEntity)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(id)));
        List<Node> asked = new ArrayList<>(schema.properties());
        asked.add(RDFS.Nodes.label);
        asked.add(SKOS.altLabel.asNode());
        Facts facts = Facts.of(base.graphs(), List.of(thing), asked, audience);
        Labels labels = base.labels().covering(facts.resources());
        Describing words = Describing.of(base, names, schema, List.of(thing), audience);
        String name = words.name(thing);
        Set<String> others = new LinkedHashSet<>();
        for (Node property : List.of(RDFS.Nodes.label, SKOS.altLabel.asNode())) {
            facts.values(thing, property).stream()
                    .filter(Node::isLiteral)
                    .forEach(other -> others.add(other.getLiteralLexicalForm()));
        }
        others.remove(name);
        List<Portrait.Fact> told = schema.properties().stream()
                .filter(property -> !facts.values(thing, property).isEmpty())
                .limit(MOST_FACTS)
                .map(property -> new Portrait.Fact(
                        schema.label(property, audience.language()),
                        values(facts.values(thing, property), labels, audience.language())))
                .toList();
        return new Portrait(
                id,
                Prefixes.localName(thing),
                name,
                names.item(thing),
                words.description(thing),
                others.stream().limit(MOST_NAMES).toList(),
                told);
    }

    private static String values(Set<Node> values, Labels labels, Language language) {
        String some = values.stream()
                .limit(MOST_VALUES)
                .map(value -> labels.label(value, language))
                .collect(Collectors.joining(", "));
        return values.size() > MOST_VALUES ? some + ", …" : some;
    }

    Portrait ofTerm(String id, Node term, Language language) {
        String name = schema.label(term, language);
        Set<String> others = new LinkedHashSet<>();
        for (Language other : Language.values()) {
            others.add(schema.label(term, other));
        }
        others.remove(name);
        return new Portrait(
                id,
                Schema.id(term),
                name,
                Optional.empty(),
                schema.comment(term, language),
                List.copyOf(others),
                List.of());
    }
}
