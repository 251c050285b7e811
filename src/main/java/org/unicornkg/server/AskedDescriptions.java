package org.unicornkg.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.OrderedTriples;

/// Descriptions by SPARQL 1.1, wherever the graphs lie. The thing stands in the queries as a term, at each
/// place: engines differ in what they make of VALUES around a UNION.
///
/// @param graphs what is asked
/// @param limit for each question
record AskedDescriptions(Graphs graphs, Duration limit) implements Descriptions {

    /// A larger one would be put in order in memory for nobody: SPARQL gives the parts that are wanted.
    private static final int MOST_TRIPLES = 100_000;

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    private static final String STANDING = PREFIXES + """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?successor WHERE {
              { SELECT ?p WHERE { ?thing ?p ?o } LIMIT 1 }
              OPTIONAL { ?thing owl:deprecated true ; dcterms:isReplacedBy ?successor }
            }
            """;

    /// A node that points at the thing by one of the four properties is told in full, too.
    private static final String OF_THING = PREFIXES + """
            SELECT ?s ?p ?o WHERE {
              { ?thing ?p ?o BIND (?thing AS ?s) }
              UNION { ?s ?p ?thing BIND (?thing AS ?o) }
              UNION { ?s kg:about|kg:claim|rdf:subject|owl:annotatedSource ?thing . ?s ?p ?o }
            }
            """;

    /// Whatever rests on a passage of the document, and what is said of one on which nothing rests.
    private static final String OF_PASSAGES = PREFIXES + """
            SELECT ?s ?p ?o WHERE {
              { ?s kg:evidence ?passage }
              UNION { ?passage a kg:UnclaimedPassage BIND (?passage AS ?s) }
              FILTER (STRSTARTS(STR(?passage), CONCAT(STR(?thing), "#")))
              ?s ?p ?o
            }
            """;

    private static final String OF_GRAPH = "SELECT ?s ?p ?o WHERE { GRAPH ?thing { ?s ?p ?o } }";

    @Override
    public Standing standing(Node thing) {
        return graphs.select(about(thing, STANDING), limit, found -> {
            if (!found.hasNext()) {
                return new Standing.Absent();
            }
            List<Node> successors = new ArrayList<>();
            found.forEachRemaining(
                    row -> Optional.ofNullable(row.get("successor")).ifPresent(successors::add));
            return Standing.of(thing, successors);
        });
    }

    @Override
    public List<Triple> of(Node thing) {
        return described(thing, OF_THING);
    }

    @Override
    public List<Triple> ofSource(Node source) {
        return described(source, OF_THING, OF_PASSAGES);
    }

    @Override
    public List<Triple> ofGraph(Node name) {
        Graph told = GraphMemFactory.createDefaultGraphSameTerm();
        tell(name, OF_GRAPH, told);
        return OrderedTriples.of(told);
    }

    private List<Triple> described(Node thing, String... queries) {
        Graph told = GraphMemFactory.createDefaultGraphSameTerm();
        for (String query : queries) {
            tell(thing, query, told);
        }
        return told.contains(thing, Node.ANY, Node.ANY) ? OrderedTriples.of(told) : List.of();
    }

    private void tell(Node thing, String text, Graph told) {
        Query query = about(thing, text);
        query.setLimit(MOST_TRIPLES + 1L);
        long rows = graphs.select(query, limit, found -> {
            long read = 0;
            while (found.hasNext()) {
                var row = found.next();
                told.add(Triple.create(row.get("s"), row.get("p"), row.get("o")));
                read++;
            }
            return read;
        });
        if (rows > MOST_TRIPLES) {
            throw new ProblemException(new Problem.TooLarge("this description", MOST_TRIPLES, "triples"));
        }
    }

    private static Query about(Node thing, String text) {
        return QueryTransformOps.replaceVars(QueryFactory.create(text), Map.of(Var.alloc("thing"), thing));
    }
}
