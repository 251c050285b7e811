package org.unicornkg.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.unicornkg.problem.Finding;

/// The rules of `ontology/rules`, each a CONSTRUCT query, applied until they add nothing new.
///
/// In each round all rules read the same graph, and what they add is put in afterwards: so their order never matters.
///
/// @param queries one a file
/// @param findings what is wrong with the files
record Rules(List<Query> queries, List<Finding> findings) {

    /// More rounds than any sensible set of rules needs; beyond it a rule makes new terms for ever.
    private static final int MOST_ROUNDS = 50;

    static Rules read(Folders folders) {
        List<Query> queries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : Documents.files(folders.ontology().resolve("rules"), ".rq")) {
            try {
                Query query = QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_12);
                if (query.isConstructType()) {
                    queries.add(query);
                } else {
                    findings.add(Finding.error(folders.shown(file), 1, "bad-rule", "a rule is a CONSTRUCT query"));
                }
            } catch (QueryParseException e) {
                String message = String.valueOf(e.getMessage());
                findings.add(Finding.error(folders.shown(file), Math.max(0, e.getLine()), "bad-rule", message));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return new Rules(queries, findings);
    }

    /// Adds to `graph` whatever follows from it, and returns that.
    Graph extend(Graph graph) {
        Graph derived = GraphMemFactory.createDefaultGraphSameTerm();
        for (int round = 1; ; round++) {
            Set<Triple> news = new LinkedHashSet<>();
            for (Query query : queries) {
                collect(query, graph, news);
            }
            if (news.isEmpty()) {
                return derived;
            }
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException("the rules still add triples after " + round + " rounds: "
                        + news.iterator().next());
            }
            for (Triple triple : news) {
                graph.add(triple);
                derived.add(triple);
            }
        }
    }

    private static void collect(Query query, Graph graph, Set<Triple> news) {
        try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
            for (Iterator<Triple> triples = exec.constructTriples(); triples.hasNext(); ) {
                Triple triple = triples.next();
                if (!graph.contains(triple)) {
                    news.add(triple);
                }
            }
        }
    }
}
