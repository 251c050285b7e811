package org.unicornkg.server;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Batches;
import org.unicornkg.release.Graphs;

/// Which of the graphs a query reads. Nothing else can be named, and nothing is ever fetched.
///
/// @param graphs those that there are
/// @param limit for the question whether they hold one
record GraphChoice(Graphs graphs, Duration limit) {

    /// Each one is asked for.
    private static final int MOST = 100;

    /// Returns the query with the dataset of the request, which overrules its own FROM; the query given stays as it is.
    ///
    /// @throws ProblemException with [Problem.BadValue] for a graph that is not there, and with [Problem.TooLarge] for
    ///     too many
    /// @see <a href="https://www.w3.org/TR/sparql11-protocol/#dataset">SPARQL 1.1 Protocol §2.1.4</a>
    Query apply(Query query, SparqlRequest request) {
        Query chosen = query;
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            chosen = query.cloneQuery();
            chosen.getGraphURIs().clear();
            chosen.getNamedGraphURIs().clear();
            request.defaultGraphs().forEach(chosen::addGraphURI);
            request.namedGraphs().forEach(chosen::addNamedGraphURI);
        }
        Set<String> named = new LinkedHashSet<>(chosen.getGraphURIs());
        named.addAll(chosen.getNamedGraphURIs());
        if (named.size() > MOST) {
            throw new ProblemException(new Problem.TooLarge("the list of graphs", MOST, "graphs"));
        }
        named.forEach(this::refuseUnknown);
        return chosen;
    }

    private void refuseUnknown(String iri) {
        if (!iri.equals(Quad.defaultGraphIRI.getURI()) && !holds(iri)) {
            throw new ProblemException(new Problem.BadValue(
                    "graph", iri, "one that is served here: SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } lists them"));
        }
    }

    private boolean holds(String iri) {
        Query query = QueryFactory.create("ASK { GRAPH ?graph { ?s ?p ?o } }");
        return graphs.ask(Batches.restricted(query, Var.alloc("graph"), List.of(NodeFactory.createURI(iri))), limit);
    }
}
