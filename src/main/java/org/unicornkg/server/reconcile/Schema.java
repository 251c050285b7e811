package org.unicornkg.server.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unicornkg.problem.Candidate;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// The classes and properties of the ontology: the types and properties of the protocol. Their ids are their local
/// names.
///
/// @param broader class → the classes right above it
/// @param ranges property → the class of its values; only where they are things with ids
/// @param properties by name
/// @param comments what the ontology says of each term, by language
/// @param labels of all of them
record Schema(
        Map<Node, Set<Node>> broader,
        Map<Node, Node> ranges,
        List<Node> properties,
        Map<Node, Map<String, String>> comments,
        Labels labels) {

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private static final String CLASSES =
            PREFIXES + "SELECT ?term ?other WHERE { ?term a owl:Class . OPTIONAL { ?term rdfs:subClassOf ?other } }";

    private static final String PROPERTIES = PREFIXES + """
            SELECT ?term ?other WHERE {
              VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty }
              ?term a ?kind .
              OPTIONAL { ?term rdfs:range ?other }
            }
            """;

    private static final String DOMAINS = PREFIXES + "SELECT ?term ?other WHERE { ?term rdfs:domain ?other }";

    private static final String COMMENTS = PREFIXES + """
            SELECT ?term ?other WHERE {
              VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty }
              ?term a ?kind ; rdfs:comment ?other .
            }
            """;

    /// What the protocol is not about: things without a slug of their own.
    private static final Set<Node> WITHOUT_IDS =
            Set.of(KG.CLAIM, KG.MAPPING, KG.SOURCE_DOCUMENT, KG.UNCLAIMED_PASSAGE, KG.TERM);

    private static final int SHORTEST_ALIKE = 3;

    /// Reads it from the graph.
    static Schema of(KnowledgeBase base, Audience audience) {
        Graphs graphs = base.graphs();
        Map<Node, Set<Node>> above = new TreeMap<>(Comparator.comparing(Node::getURI));
        pairs(graphs, CLASSES, audience, (term, row) -> {
            Set<Node> supers = above.computeIfAbsent(term, key -> new LinkedHashSet<>());
            other(row).filter(Schema::isOurs).ifPresent(supers::add);
        });
        Set<Node> properties = new LinkedHashSet<>();
        Map<Node, Node> ranges = new HashMap<>();
        pairs(graphs, PROPERTIES, audience, (term, row) -> {
            properties.add(term);
            other(row).filter(above::containsKey).ifPresent(range -> ranges.put(term, range));
        });
        pairs(graphs, DOMAINS, audience, (term, row) -> {
            if (other(row).filter(domain -> isWithout(domain, above)).isPresent()) {
                properties.remove(term);
                ranges.remove(term);
            }
        });
        Map<Node, Map<String, String>> comments = new HashMap<>();
        pairs(
                graphs,
                COMMENTS,
                audience,
                (term, row) -> other(row)
                        .filter(Node::isLiteral)
                        .ifPresent(comment -> comments.computeIfAbsent(term, key -> new HashMap<>())
                                .put(comment.getLiteralLanguage(), comment.getLiteralLexicalForm())));
        above.keySet().removeIf(type -> isWithout(type, above));
        ranges.values().removeIf(range -> !above.containsKey(range));
        Set<Node> all = new HashSet<>(properties);
        all.addAll(above.keySet());
        return new Schema(
                direct(above),
                ranges,
                properties.stream().sorted(Comparator.comparing(Node::getURI)).toList(),
                comments,
                base.labels().covering(all));
    }

    private static void pairs(Graphs graphs, String query, Audience audience, BiConsumer<Node, Binding> consumer) {
        graphs.select(QueryFactory.create(query), audience.allowance(), rows -> {
            rows.forEachRemaining(row -> {
                Node term = row.get("term");
                if (isOurs(term)) {
                    consumer.accept(term, row);
                }
            });
            return consumer;
        });
    }

    private static Optional<Node> other(Binding row) {
        return Optional.ofNullable(row.get("other"));
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Prefixes.KG);
    }

    private static boolean isWithout(Node type, Map<Node, Set<Node>> above) {
        return WITHOUT_IDS.contains(type)
                || above.getOrDefault(type, Set.of()).stream().anyMatch(WITHOUT_IDS::contains);
    }

    /// Leaves out what is above one of the others.
    private static Map<Node, Set<Node>> direct(Map<Node, Set<Node>> above) {
        Map<Node, Set<Node>> direct = new TreeMap<>(Comparator.comparing(Node::getURI));
        above.forEach((type, supers) -> {
            Set<Node> nearest = new LinkedHashSet<>(supers);
            nearest.retainAll(above.keySet());
            nearest.remove(type);
            for (Node each : supers) {
                above.getOrDefault(each, Set.of()).stream()
                        .filter(higher -> !higher.equals(each))
                        .forEach(nearest::remove);
            }
            direct.put(type, nearest);
        });
        return direct;
    }

    /// Returns all classes, by name.
    List<Node> types() {
        return List.copyOf(broader.keySet());
    }

    /// Tells whether all that is of the class is of the other, too.
    boolean isBelow(Node lower, Node upper) {
        return lower.equals(upper)
                || broader.getOrDefault(lower, Set.of()).stream().anyMatch(above -> isBelow(above, upper));
    }

    /// Returns the property of that name: an IRI, a prefixed name, or the end of it in any case.
    ///
    /// @throws ProblemException with [Problem.UnknownName]
    Node propertyNamed(String name) {
        String iri = Prefixes.expand(name.strip()).orElse(name.strip());
        return Stream.concat(
                        properties.stream()
                                .filter(property -> property.getURI().equals(iri)
                                        || id(property).equals(iri)),
                        properties.stream().filter(property -> id(property).equalsIgnoreCase(iri)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.UnknownName(name, "property", alike(name))));
    }

    private List<Candidate> alike(String name) {
        String start =
                name.strip().substring(0, Math.min(SHORTEST_ALIKE, name.strip().length()));
        return properties.stream()
                .filter(property -> start.length() == SHORTEST_ALIKE
                        && id(property).regionMatches(true, 0, start, 0, SHORTEST_ALIKE))
                .map(property ->
                        new Candidate(property.getURI(), id(property), label(property, Language.EN), "property"))
                .toList();
    }

    /// Returns the id of a class or property.
    static String id(Node term) {
        return Prefixes.localName(term);
    }

    String label(Node term, Language language) {
        return labels.label(term, language);
    }

    /// Returns what the ontology says of a term; empty where it says nothing.
    String comment(Node term, Language language) {
        Map<String, String> known = comments.getOrDefault(term, Map.of());
        return language.fallback().stream()
                .filter(written -> known.containsKey(written.tag()))
                .findFirst()
                .map(written -> language.shown(known.getOrDefault(written.tag(), ""), written))
                .orElse("");
    }
}
