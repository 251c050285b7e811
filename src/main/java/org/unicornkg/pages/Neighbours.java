package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Batches;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.report.Cell;
import org.unicornkg.report.Doubt;

/// Finds the neighbours of a thing: what it has a property of, what has one of it, and what takes part in the same
/// events. Events stand between things, not among them: those alone are neighbours that an event itself names.
///
/// @param knowledge what is asked
/// @param language of the reader
/// @param allowance of each of the five questions
record Neighbours(Knowledge knowledge, Language language, Allowance allowance) {

    /// More make no picture.
    private static final int MOST = 60;

    /// To look at each of a hundred thousand takes longer than a reader waits.
    private static final int MOST_EVENTS = 2_000;

    private static final String PREFIXES = """
            PREFIX graph: <https://w3id.org/unicorn-kg/graph/>
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    /// The events of a thing, or the first of very many.
    private static final String SOME =
            "{ SELECT DISTINCT ?event WHERE { ?event ?one ?thing ; a kg:Event } LIMIT " + MOST_EVENTS + " }";

    private static final String MET = """
            {
                { ?thing ?property ?other }
                UNION { ?other ?property ?thing FILTER NOT EXISTS { ?other a kg:Event } }
                UNION { %s ?event ?two ?other FILTER NOT EXISTS { ?other a kg:Event } }
                FILTER (?other != ?thing && STRSTARTS(STR(?other), "https://w3id.org/unicorn-kg/id/"))
              }
            """.formatted(SOME);

    private static final String SIZE = PREFIXES + "SELECT (COUNT(*) AS ?total) WHERE { %s }".formatted(SOME);

    private static final String STRONGEST =
            PREFIXES + "SELECT ?other (COUNT(*) AS ?ties) WHERE " + MET + "GROUP BY ?other ORDER BY DESC(?ties) ?other";

    private static final String TOTAL = PREFIXES + "SELECT (COUNT(DISTINCT ?other) AS ?total) WHERE " + MET;

    private static final String PROPERTIES = PREFIXES + """
            SELECT DISTINCT ?other ?property ?isForward ?isDerived WHERE {
              {
                ?thing ?property ?other
                BIND (1 AS ?isForward)
                OPTIONAL { GRAPH graph:derived { ?thing ?property ?other } BIND (1 AS ?isDerived) }
              } UNION {
                ?other ?property ?thing
                OPTIONAL { GRAPH graph:derived { ?other ?property ?thing } BIND (1 AS ?isDerived) }
              }
            }
            ORDER BY ?other ?property ?isForward
            """;

    private static final String EVENTS = PREFIXES + """
            SELECT ?other ?kind ?factuality (COUNT(DISTINCT ?event) AS ?events) WHERE {
              %s
              ?event ?two ?other ;
                     a ?kind .
              FILTER (?kind != kg:Event)
              FILTER NOT EXISTS {
                ?event a ?lower .
                ?lower rdfs:subClassOf ?kind .
                FILTER (?lower != ?kind)
              }
              OPTIONAL { ?event kg:factuality ?factuality }
            }
            GROUP BY ?other ?kind ?factuality
            ORDER BY ?other ?kind ?factuality
            """.formatted(SOME);

    /// Returns the neighbourhood of a thing.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.TooSlow]
    Neighbourhood of(Node thing) {
        Query strongest = with(STRONGEST, thing);
        strongest.setLimit(MOST + 1);
        List<Node> all = rows(strongest, row -> row.get("other"));
        List<Node> others = all.subList(0, Math.min(MOST, all.size()));
        long total = all.size() > MOST
                ? rows(with(TOTAL, thing), row -> number(row, "total")).getFirst()
                : all.size();
        List<Event> events = others.isEmpty() ? List.of() : rows(about(EVENTS, thing, others), Event::of);
        List<Property> properties = others.isEmpty() ? List.of() : rows(about(PROPERTIES, thing, others), Property::of);
        Labels words = knowledge.base().labels().covering(shown(thing, others, events, properties));
        return new Neighbourhood(
                neighbour(thing, words),
                others.stream().map(other -> neighbour(other, words)).toList(),
                ties(thing, events, properties, words),
                total,
                rows(with(SIZE, thing), row -> number(row, "total")).getFirst() == MOST_EVENTS);
    }

    private static Collection<Node> shown(
            Node thing, List<Node> others, List<Event> events, List<Property> properties) {
        Set<Node> shown = new LinkedHashSet<>(others);
        shown.add(thing);
        events.forEach(event -> shown.add(event.kind));
        properties.forEach(property -> shown.add(property.term));
        return shown;
    }

    private Neighbourhood.Neighbour neighbour(Node node, Labels words) {
        Cell.Thing cell = new Cell.Thing(
                node.getURI(),
                words.label(node, language),
                words.spoken(node, language).orElse(""),
                knowledge.names().item(node));
        return new Neighbourhood.Neighbour(node, cell, ThingKind.of(node, knowledge.names()));
    }

    /// What a rule derives from events says no more than these do.
    private List<Neighbourhood.Tie> ties(Node thing, List<Event> events, List<Property> properties, Labels words) {
        Set<Node> met = new HashSet<>();
        Map<List<Object>, Neighbourhood.Tie> byEvents = new LinkedHashMap<>();
        for (Event event : events) {
            met.add(event.other);
            Optional<String> doubt = event.factuality
                    .flatMap(term -> Doubt.of(new Cell.Thing(term.getURI(), "", "", Optional.empty())))
                    .map(Doubt::id);
            String label = words.label(event.kind, language);
            // What is confirmed and what is reported count together.
            byEvents.merge(
                    List.of(event.other, label, doubt),
                    new Neighbourhood.Tie(thing, event.other, label, doubt, event.count, true),
                    (one, other) -> new Neighbourhood.Tie(
                            thing, one.target(), label, doubt, one.count() + other.count(), true));
        }
        List<Neighbourhood.Tie> ties = new ArrayList<>(byEvents.values());
        for (Property property : properties) {
            if (!property.isDerived || !met.contains(property.other)) {
                ties.add(new Neighbourhood.Tie(
                        property.isForward ? thing : property.other,
                        property.isForward ? property.other : thing,
                        words.label(property.term, language),
                        Optional.empty(),
                        1,
                        false));
            }
        }
        return ties;
    }

    private <T> List<T> rows(Query query, Function<Binding, T> row) {
        return knowledge.base().graphs().select(query, allowance, found -> {
            List<T> rows = new ArrayList<>();
            found.forEachRemaining(each -> {
                // A group of nothing is still a row to some engines.
                if (each.size() > 0 && !(each.size() == 1 && each.contains("ties"))) {
                    rows.add(row.apply(each));
                }
            });
            return rows;
        });
    }

    private static Query about(String text, Node thing, List<Node> others) {
        return Batches.restricted(with(text, thing), Var.alloc("other"), others);
    }

    private static Query with(String text, Node thing) {
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc("thing"), thing));
    }

    private static long number(Binding row, String name) {
        return Long.parseLong(row.get(name).getLiteralLexicalForm());
    }

    private record Event(Node other, Node kind, Optional<Node> factuality, long count) {
        static Event of(Binding row) {
            return new Event(
                    row.get("other"),
                    row.get("kind"),
                    Optional.ofNullable(row.get("factuality")).filter(Node::isURI),
                    number(row, "events"));
        }
    }

    private record Property(Node other, Node term, boolean isForward, boolean isDerived) {
        static Property of(Binding row) {
            return new Property(
                    row.get("other"), row.get("property"), row.contains("isForward"), row.contains("isDerived"));
        }
    }
}
