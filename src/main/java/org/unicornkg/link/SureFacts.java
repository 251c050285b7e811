package org.unicornkg.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unicornkg.release.Batches;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// Finds the facts about things that may be told to others: every claim on them is asserted or reported. A rumour, a
/// denial, an opinion or a forecast beside it, and it stays here.
final class SureFacts {

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /// Facts that have claims of their own.
    private static final String CLAIMED = PREFIXES + """
            SELECT ?subject ?property ?value ?evidence WHERE {
              ?statement rdf:subject ?subject ;
                         rdf:predicate ?property ;
                         rdf:object ?value ;
                         kg:claim/kg:evidence ?evidence .
              ?subject ?property ?value .
              FILTER NOT EXISTS {
                ?statement kg:claim/kg:modality ?doubt
                FILTER (?doubt NOT IN (kg:Asserted, kg:Reported))
              }
              FILTER NOT EXISTS {
                ?subject kg:factuality ?uncertain
                FILTER (?uncertain NOT IN (kg:Confirmed, kg:Reported))
              }
            }
            """;

    /// Facts that rules derive from events; the table is that of `ontology/rules`. Whoever founds, joins or leaves does
    /// so on a date, which begins or ends what the fact says.
    private static final String DERIVED = PREFIXES + """
            SELECT ?subject ?property ?value ?event ?evidence ?begins ?ends WHERE {
              VALUES (?property ?class ?from ?to ?status ?begins ?ends) {
                (kg:founder        kg:Founding     kg:organization kg:person       UNDEF      UNDEF    UNDEF)
                (kg:employer       kg:Appointment  kg:person       kg:organization UNDEF      kg:date  UNDEF)
                (kg:employer       kg:Tenure       kg:person       kg:organization kg:Current kg:start kg:end)
                (kg:employer       kg:Departure    kg:person       kg:destination  UNDEF      UNDEF    UNDEF)
                (kg:formerEmployer kg:Departure    kg:person       kg:organization UNDEF      UNDEF    kg:date)
                (kg:formerEmployer kg:Tenure       kg:person       kg:organization kg:Former  kg:start kg:end)
                (kg:investor       kg:FundingRound kg:organization kg:investor     UNDEF      UNDEF    UNDEF)
                (kg:investor       kg:FundingRound kg:organization kg:leadInvestor UNDEF      UNDEF    UNDEF)
                (kg:investor       kg:Investment   kg:organization kg:investor     UNDEF      UNDEF    UNDEF)
                (kg:investor       kg:Investment   kg:organization kg:leadInvestor UNDEF      UNDEF    UNDEF)
              }
              VALUES ?factuality { kg:Confirmed kg:Reported }
              ?event ?from ?subject ;
                     a ?class ;
                     ?to ?value ;
                     kg:factuality ?factuality .
              ?subject ?property ?value .
              ?source rdf:subject ?event ; rdf:predicate ?from ; rdf:object ?subject .
              ?target rdf:subject ?event ; rdf:predicate ?to ; rdf:object ?value ; kg:claim/kg:evidence ?evidence .
              FILTER (!BOUND(?status) || EXISTS { ?event kg:tenureStatus ?status })
              FILTER NOT EXISTS {
                ?part rdf:subject ?event ;
                      rdf:predicate ?predicate ;
                      rdf:object ?object ;
                      kg:claim/kg:modality ?doubt
                FILTER (?doubt NOT IN (kg:Asserted, kg:Reported))
                FILTER (?part IN (?source, ?target) || ?predicate = kg:tenureStatus)
              }
            }
            """;

    /// What events say of when and in which role, as surely.
    private static final String DETAILS = PREFIXES + """
            SELECT ?event ?property ?value WHERE {
              VALUES ?property { kg:date kg:start kg:end kg:role }
              ?event ?property ?value .
              ?part rdf:subject ?event ; rdf:predicate ?property ; rdf:object ?value .
              FILTER NOT EXISTS {
                ?part kg:claim/kg:modality ?doubt
                FILTER (?doubt NOT IN (kg:Asserted, kg:Reported))
              }
            }
            """;

    static final Node START = kg("start");
    static final Node END = kg("end");
    private static final Node ROLE = kg("role");
    private static final Node EMPLOYER = kg("employer");
    private static final Node FORMER_EMPLOYER = kg("formerEmployer");

    private static final Comparator<SureFact> ORDER = Comparator.comparing(
                    (SureFact fact) -> fact.subject().toString())
            .thenComparing(fact -> fact.property().toString())
            .thenComparing(fact -> fact.value().toString());

    private final Graphs graphs;
    private final Map<Triple, Found> found = new LinkedHashMap<>();

    private SureFacts(Graphs graphs) {
        this.graphs = graphs;
    }

    /// Returns those of some things by some properties, in a fixed order.
    static List<SureFact> of(Graphs graphs, Collection<Node> things, Set<Node> properties) {
        SureFacts facts = new SureFacts(graphs);
        for (Set<Node> some : Batches.of(things)) {
            facts.read(CLAIMED, some, properties);
            facts.read(DERIVED, some, properties);
        }
        return facts.all();
    }

    private void read(String text, Set<Node> things, Set<Node> properties) {
        Query query =
                Batches.restricted(QueryFactory.create(text, Syntax.syntaxSPARQL_11), Var.alloc("subject"), things);
        graphs.select(query, rows -> {
            rows.forEachRemaining(row -> {
                if (properties.contains(row.get("property"))) {
                    add(row);
                }
            });
            return found;
        });
    }

    private void add(Binding row) {
        Triple triple = Triple.create(row.get("subject"), row.get("property"), row.get("value"));
        Found fact = found.computeIfAbsent(triple, fresh -> new Found(new HashSet<>(), new TreeMap<>(BY_TEXT)));
        String evidence = row.get("evidence").toString();
        int passage = evidence.indexOf('#');
        fact.sources.add(NodeFactory.createURI(passage < 0 ? evidence : evidence.substring(0, passage)));
        Node event = row.get("event");
        if (event != null) {
            Map<Node, Node> times = fact.events.computeIfAbsent(event, fresh -> new HashMap<>());
            if (row.contains("begins")) {
                times.put(row.get("begins"), START);
            }
            if (row.contains("ends")) {
                times.put(row.get("ends"), END);
            }
        }
    }

    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    private List<SureFact> all() {
        Set<Node> events = new HashSet<>();
        found.values().forEach(fact -> events.addAll(fact.events.keySet()));
        Map<Node, Map<Node, Set<Node>>> details = details(events);
        List<SureFact> all = new ArrayList<>();
        found.forEach((triple, fact) -> all.add(new SureFact(
                triple.getSubject(),
                triple.getPredicate(),
                triple.getObject(),
                triple.getPredicate().equals(FORMER_EMPLOYER),
                fact.sources,
                qualifiers(triple.getPredicate(), fact, details))));
        all.sort(ORDER);
        return all;
    }

    private Map<Node, Map<Node, Set<Node>>> details(Set<Node> events) {
        Map<Node, Map<Node, Set<Node>>> details = new HashMap<>();
        for (Set<Node> some : Batches.of(events)) {
            Query query =
                    Batches.restricted(QueryFactory.create(DETAILS, Syntax.syntaxSPARQL_11), Var.alloc("event"), some);
            graphs.select(query, rows -> {
                rows.forEachRemaining(row -> details.computeIfAbsent(row.get("event"), fresh -> new HashMap<>())
                        .computeIfAbsent(row.get("property"), fresh -> new HashSet<>())
                        .add(row.get("value")));
                return details;
            });
        }
        return details;
    }

    /// Two events may be two times of work at one place: their dates are not mixed.
    private static Map<Node, Node> qualifiers(Node property, Found fact, Map<Node, Map<Node, Set<Node>>> details) {
        List<Map<Node, Node>> byEvent = new ArrayList<>();
        boolean isWork = property.equals(EMPLOYER) || property.equals(FORMER_EMPLOYER);
        fact.events.forEach((event, times) -> {
            Map<Node, Node> qualifiers = new HashMap<>();
            Map<Node, Set<Node>> known = details.getOrDefault(event, Map.of());
            times.forEach((by, as) -> single(known, by, qualifiers, as));
            // The role of who leaves is the one that they had, not the one that they go to.
            if (isWork && !times.isEmpty()) {
                single(known, ROLE, qualifiers, ROLE);
            }
            if (!qualifiers.isEmpty()) {
                byEvent.add(qualifiers);
            }
        });
        return byEvent.size() == 1 ? byEvent.getFirst() : Map.of();
    }

    private static void single(Map<Node, Set<Node>> known, Node by, Map<Node, Node> qualifiers, Node as) {
        Set<Node> values = known.getOrDefault(by, Set.of());
        if (values.size() == 1) {
            qualifiers.put(as, values.iterator().next());
        }
    }

    private static Node kg(String name) {
        return NodeFactory.createURI(Prefixes.KG + name);
    }

    /// @param sources documents that say it
    /// @param events event → property of the event that tells when → what that means for the fact
    private record Found(Set<Node> sources, Map<Node, Map<Node, Node>> events) {}
}
