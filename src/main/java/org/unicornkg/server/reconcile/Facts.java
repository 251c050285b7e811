package org.unicornkg.server.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Batches;
import org.unicornkg.release.Graphs;

/// Values of some properties of some things, each once.
///
/// @param byThing thing → property → values
record Facts(Map<Node, Map<Node, Set<Node>>> byThing) {

    /// More would be put in order in memory for nobody.
    private static final int MOST_ROWS = 10_000;

    /// Things that are looked for by properties alone; whoever has more of them gives more properties.
    private static final int MOST_BEARERS = 500;

    private static final Var THING = Var.alloc("thing");
    private static final Var PROPERTY = Var.alloc("property");
    private static final Var VALUE = Var.alloc("value");
    private static final Var PREFIX = Var.alloc("prefix");

    /// Asks the graph for them.
    ///
    /// @throws ProblemException with [Problem.TooLarge]
    static Facts of(Graphs graphs, Collection<Node> things, Collection<Node> properties, Audience audience) {
        Map<Node, Map<Node, Set<Node>>> byThing = new HashMap<>();
        int rows = 0;
        for (Set<Node> batch : properties.isEmpty() ? List.<Set<Node>>of() : Batches.of(things)) {
            Query query =
                    QueryFactory.create("SELECT DISTINCT ?thing ?property ?value WHERE { ?thing ?property ?value }");
            Batches.restricted(Batches.restricted(query, PROPERTY, properties), THING, batch);
            query.setLimit(MOST_ROWS + 1L);
            rows += graphs.select(query, audience.allowance(), found -> {
                int read = 0;
                while (found.hasNext()) {
                    var row = found.next();
                    put(byThing, row.get(THING), row.get(PROPERTY), row.get(VALUE));
                    read++;
                }
                return read;
            });
            if (rows > MOST_ROWS) {
                throw new ProblemException(new Problem.TooLarge("the answer", MOST_ROWS, "values"));
            }
        }
        return new Facts(byThing);
    }

    /// Returns things that have a value which agrees with the filter, in the order of their IRIs.
    static Set<Node> bearers(Graphs graphs, PropertyFilter filter, Audience audience) {
        Set<Node> bearers = new TreeSet<>(Comparator.comparing(Node::toString));
        Set<Node> things = new LinkedHashSet<>();
        filter.values().forEach(value -> things.addAll(value.things()));
        Query query = QueryFactory.create("SELECT DISTINCT ?thing WHERE { ?thing ?property ?value }");
        if (!things.isEmpty()) {
            addBearers(graphs, Batches.restricted(query, VALUE, things), filter, audience, bearers);
        }
        List<Node> texts = filter.values().stream()
                .map(value -> NodeFactory.createLiteralString(value.text()))
                .toList();
        Query literal = QueryFactory.create("SELECT DISTINCT ?thing WHERE { ?thing ?property ?value"
                + " FILTER (isLiteral(?value) && STRSTARTS(LCASE(STR(?value)), LCASE(?prefix))) }");
        addBearers(graphs, Batches.restricted(literal, PREFIX, texts), filter, audience, bearers);
        return bearers;
    }

    private static void addBearers(
            Graphs graphs, Query query, PropertyFilter filter, Audience audience, Set<Node> bearers) {
        Batches.restricted(query, PROPERTY, List.of(filter.property())).setLimit(MOST_BEARERS);
        graphs.select(query, audience.allowance(), rows -> {
            rows.forEachRemaining(row -> {
                if (row.get(THING).isURI()) {
                    bearers.add(row.get(THING));
                }
            });
            return bearers;
        });
    }

    private static void put(Map<Node, Map<Node, Set<Node>>> byThing, Node thing, Node property, Node value) {
        byThing.computeIfAbsent(thing, key -> new HashMap<>())
                .computeIfAbsent(property, key -> new TreeSet<>(Comparator.comparing(Node::toString)))
                .add(value);
    }

    /// Returns the values, in the order of their texts.
    Set<Node> values(Node thing, Node property) {
        return byThing.getOrDefault(thing, Map.of()).getOrDefault(property, Set.of());
    }

    /// Returns all values that are things or terms.
    Set<Node> resources() {
        Set<Node> resources = new LinkedHashSet<>();
        byThing.values()
                .forEach(known -> known.values()
                        .forEach(values -> values.stream().filter(Node::isURI).forEach(resources::add)));
        return resources;
    }
}
