package org.unicornkg.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unicornkg.problem.Candidate;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// Every name that a thing bears: IRI, prefixed name, slug, labels and aliases in all languages, Wikidata item.
public final class Names {

    /// Everything that the index is made of.
    private static final String NAMES = """
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
            }
            """;

    private static final int MOST_NEAREST = 5;
    private static final List<Node> SAME = List.of(OWL.sameAs.asNode(), SKOS.exactMatch.asNode());

    private final Labels labels;
    private final Classes classes;
    private final Set<Node> things;
    private final Map<String, Set<Node>> byName;

    private Names(Graph graph, Labels labels) {
        this.labels = labels;
        this.classes = new Classes(graph);
        this.things = things(graph);
        this.byName = index(graph);
    }

    /// Makes the index of what a knowledge base holds now; it keeps no tie to it.
    public static Names of(KnowledgeBase base) {
        Graph graph = base.graphs().graph(QueryFactory.create(NAMES), Graphs.PATIENCE);
        Set<Node> things = new HashSet<>();
        graph.stream().forEach(triple -> things.addAll(List.of(triple.getSubject(), triple.getObject())));
        return new Names(graph, base.labels().covering(things));
    }

    /// Returns the things that bear the name, by slug; none when nothing does.
    ///
    /// @param ofClass only instances of this class; absent: of any
    public List<Candidate> find(String name, Optional<Node> ofClass) {
        return matches(name, ofClass).stream().map(this::candidate).toList();
    }

    /// Returns the one thing that bears the name.
    ///
    /// @throws ProblemException with [Problem.AmbiguousName] when several do, [Problem.UnknownName] when none does
    public Node resolve(String name, Node ofClass) {
        return one(name, Optional.of(ofClass));
    }

    /// Returns the one thing of any class that bears the name.
    ///
    /// @throws ProblemException with [Problem.AmbiguousName] when several do, [Problem.UnknownName] when none does
    public Node resolve(String name) {
        return one(name, Optional.empty());
    }

    /// Returns the thing as messages and search results show it.
    public Candidate candidate(Node thing) {
        String type = classes.mostSpecial(thing)
                .map(found -> labels.label(found, Language.EN))
                .orElse("");
        return new Candidate(thing.getURI(), Prefixes.localName(thing), labels.label(thing, Language.EN), type);
    }

    private Node one(String name, Optional<Node> ofClass) {
        List<Node> found = matches(name, ofClass);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            String kind = ofClass.map(type -> labels.label(type, Language.EN)).orElse("thing");
            throw new ProblemException(new Problem.UnknownName(name, kind, nearest(name, ofClass)));
        }
        throw new ProblemException(new Problem.AmbiguousName(
                name, found.stream().map(this::candidate).toList()));
    }

    private List<Node> matches(String name, Optional<Node> ofClass) {
        Optional<Node> exact = exact(name.strip()).filter(thing -> isOf(thing, ofClass));
        Set<Node> found = exact.isPresent() ? Set.of(exact.get()) : byName.getOrDefault(Folding.fold(name), Set.of());
        return found.stream()
                .filter(thing -> isOf(thing, ofClass))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private boolean isOf(Node thing, Optional<Node> ofClass) {
        return ofClass.isEmpty() || classes.isInstance(thing, ofClass.get());
    }

    /// An IRI, a prefixed name or a slug means one thing, whatever labels others of its class bear.
    private Optional<Node> exact(String name) {
        String bare = name.startsWith("<") && name.endsWith(">") ? name.substring(1, name.length() - 1) : name;
        return List.of(bare, Prefixes.expand(bare).orElse(bare), Prefixes.ID + bare, Prefixes.SOURCE + bare).stream()
                .map(NodeFactory::createURI)
                .filter(things::contains)
                .findFirst();
    }

    private List<Candidate> nearest(String name, Optional<Node> ofClass) {
        String folded = Folding.fold(name);
        Map<Integer, Set<Node>> byDistance = new TreeMap<>();
        for (Map.Entry<String, Set<Node>> entry : byName.entrySet()) {
            Nearness.distance(folded, entry.getKey())
                    .ifPresent(distance -> entry.getValue().stream()
                            .filter(thing -> isOf(thing, ofClass))
                            .forEach(thing -> byDistance
                                    .computeIfAbsent(distance, d -> new HashSet<>())
                                    .add(thing)));
        }
        Set<Node> nearest = new LinkedHashSet<>();
        for (Set<Node> alike : byDistance.values()) {
            alike.stream().sorted(Comparator.comparing(Node::getURI)).forEach(nearest::add);
        }
        return nearest.stream().limit(MOST_NEAREST).map(this::candidate).toList();
    }

    private Map<String, Set<Node>> index(Graph graph) {
        Map<String, Set<Node>> index = new HashMap<>();
        for (Node thing : things) {
            for (String name : names(graph, thing)) {
                index.computeIfAbsent(Folding.fold(name), folded -> new HashSet<>())
                        .add(thing);
            }
        }
        return index;
    }

    private static List<String> names(Graph graph, Node thing) {
        List<String> names = new ArrayList<>(List.of(Prefixes.localName(thing)));
        for (Node property : List.of(RDFS.Nodes.label, SKOS.altLabel.asNode())) {
            for (Iterator<Triple> found = graph.find(thing, property, Node.ANY); found.hasNext(); ) {
                Node value = found.next().getObject();
                if (value.isLiteral()) {
                    names.add(value.getLiteralLexicalForm());
                }
            }
        }
        for (Node property : SAME) {
            graph.stream(thing, property, Node.ANY)
                    .map(Triple::getObject)
                    .filter(item -> item.isURI() && item.getURI().startsWith(Prefixes.WD))
                    .forEach(item -> names.addAll(
                            List.of(item.getURI(), Prefixes.shorten(item.getURI()), Prefixes.localName(item))));
        }
        return names;
    }

    /// Whatever is of a class of ours and is not a claim.
    private static Set<Node> things(Graph graph) {
        Set<Node> things = new HashSet<>();
        for (Iterator<Triple> types = graph.find(Node.ANY, RDF.Nodes.type, Node.ANY); types.hasNext(); ) {
            Triple type = types.next();
            boolean isOurs = type.getSubject().isURI()
                    && type.getObject().isURI()
                    && type.getObject().getURI().startsWith(Prefixes.KG)
                    && !type.getObject().equals(KG.CLAIM)
                    && !type.getObject().equals(KG.UNCLAIMED_PASSAGE);
            if (isOurs) {
                things.add(type.getSubject());
            }
        }
        return things;
    }
}
