package org.unicornkg.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unicornkg.release.Items;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// All things that have names, with their names as the data writes them.
///
/// @param things whatever is of a class of ours and is neither claim nor mapping nor unclaimed passage
/// @param names by thing
/// @param byItem Wikidata item → the things that are linked to it
/// @param items the same the other way
record Roster(Set<Node> things, List<Name> names, Map<String, Set<Node>> byItem, Items items) {

    /// A query for everything that a roster is made of.
    static final String QUERY = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            CONSTRUCT { ?thing ?property ?value } WHERE {
              VALUES ?property { rdf:type rdfs:label rdfs:subClassOf skos:altLabel skos:exactMatch owl:sameAs }
              ?thing ?property ?value .
              FILTER (?value != rdf:Statement)
              FILTER NOT EXISTS { ?thing a kg:Claim }
              FILTER NOT EXISTS { ?thing a kg:Mapping }
            }
            """;

    private static final Pattern ITEM =
            Pattern.compile("(?:wd:|https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/)?(Q[1-9][0-9]*)");

    static Roster of(Graph graph) {
        Set<Node> things = things(graph);
        List<Name> names = new ArrayList<>();
        Map<String, Set<Node>> byItem = new HashMap<>();
        for (Node thing : things) {
            Set<String> texts = new LinkedHashSet<>();
            for (Node property : List.of(RDFS.Nodes.label, SKOS.altLabel.asNode())) {
                graph.stream(thing, property, Node.ANY)
                        .map(Triple::getObject)
                        .filter(Node::isLiteral)
                        .forEach(name -> texts.add(name.getLiteralLexicalForm()));
            }
            texts.forEach(text -> names.add(new Name(thing, text, false)));
            names.add(new Name(thing, Prefixes.localName(thing), true));
            for (Node property : List.of(OWL.sameAs.asNode(), SKOS.exactMatch.asNode())) {
                graph.stream(thing, property, Node.ANY)
                        .map(Triple::getObject)
                        .filter(item -> item.isURI() && item.getURI().startsWith(Prefixes.WD))
                        .forEach(item -> byItem.computeIfAbsent(Prefixes.localName(item), key -> new HashSet<>())
                                .add(thing));
            }
        }
        names.sort(Name.ORDER);
        Map<Node, String> items = new HashMap<>();
        new TreeMap<>(byItem).forEach((item, its) -> its.forEach(thing -> items.putIfAbsent(thing, item)));
        return new Roster(things, names, byItem, new Items(items));
    }

    /// Returns the things that the text identifies whatever others are called: by IRI, prefixed name, slug or item
    /// of Wikidata; by IRI.
    List<Node> identified(String text) {
        String bare = text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
        Optional<Node> own =
                List.of(bare, Prefixes.expand(bare).orElse(bare), Prefixes.ID + bare, Prefixes.SOURCE + bare).stream()
                        .map(NodeFactory::createURI)
                        .filter(things::contains)
                        .findFirst();
        if (own.isPresent()) {
            return List.of(own.get());
        }
        Matcher item = ITEM.matcher(bare);
        return item.matches()
                ? byItem.getOrDefault(item.group(1), Set.of()).stream()
                        .sorted(Comparator.comparing(Node::getURI))
                        .toList()
                : List.of();
    }

    private static Set<Node> things(Graph graph) {
        Set<Node> things = new HashSet<>();
        graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(type -> type.getSubject().isURI() && isOurs(type.getObject()))
                .forEach(type -> things.add(type.getSubject()));
        return things;
    }

    private static boolean isOurs(Node type) {
        return type.isURI()
                && type.getURI().startsWith(Prefixes.KG)
                && !type.equals(KG.CLAIM)
                && !type.equals(KG.MAPPING)
                && !type.equals(KG.UNCLAIMED_PASSAGE);
    }
}
