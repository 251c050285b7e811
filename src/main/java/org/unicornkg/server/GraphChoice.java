package org.unicornkg.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Which of the release's graphs a query reads. Nothing else can be named, and nothing is ever fetched.
///
/// @param known IRIs of all graphs
record GraphChoice(List<String> known) {

    GraphChoice {
        known = List.copyOf(known);
    }

    static GraphChoice of(DatasetGraph dataset) {
        List<String> known = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(node -> known.add(node.getURI()));
        return new GraphChoice(known);
    }

    /// Returns the query with the dataset of the request, which overrules its own FROM; the query given stays as it is.
    ///
    /// @throws ProblemException with [Problem.BadValue] for a graph that is not in the release
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
        chosen.getGraphURIs().forEach(this::refuseUnknown);
        chosen.getNamedGraphURIs().forEach(this::refuseUnknown);
        return chosen;
    }

    private void refuseUnknown(String iri) {
        boolean isKnown = known.contains(iri) || iri.equals(Quad.defaultGraphIRI.getURI());
        if (!isKnown) {
            throw new ProblemException(
                    new Problem.BadValue("graph", iri, "one of this release: " + String.join(", ", known)));
        }
    }
}
