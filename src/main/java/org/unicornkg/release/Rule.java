package org.unicornkg.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.unicornkg.problem.Finding;

/// What follows from what: one CONSTRUCT query of `ontology/rules`.
///
/// @param name of the file, without its ending
/// @param query what to ask and what to add
record Rule(String name, Query query) {

    private static final String ID = "bad-rule";
    private static final String ENDING = ".rq";

    /// Reads a rule into `rules`, or what is wrong with it into `findings`.
    static void read(Path file, String shown, List<Rule> rules, List<Finding> findings) {
        String fileName = String.valueOf(file.getFileName());
        try {
            Query query = QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_12);
            if (!query.isConstructType()) {
                findings.add(Finding.error(shown, 1, ID, "a rule is a CONSTRUCT query: CONSTRUCT { … } WHERE { … }"));
            } else if (query.getConstructTemplate().getTriples().stream().anyMatch(Rule::holdsBlank)) {
                findings.add(Finding.error(shown, 1, ID, "a rule that makes blank nodes never ends; make IRIs"));
            } else {
                rules.add(new Rule(fileName.substring(0, fileName.length() - ENDING.length()), query));
            }
        } catch (QueryParseException e) {
            findings.add(Finding.error(shown, Math.max(0, e.getLine()), ID, ParseMessage.of(e)));
        } catch (QueryException e) {
            findings.add(Finding.error(shown, 0, ID, ParseMessage.of(e)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// Adds to `news` what follows from `graph` and is not in it; returns what the rule asked for on the way.
    WatchedGraph apply(Graph graph, Set<Triple> news) {
        WatchedGraph watched = new WatchedGraph(graph);
        try (QueryExec exec = QueryExec.graph(watched).query(query).build()) {
            for (Iterator<Triple> triples = exec.constructTriples(); triples.hasNext(); ) {
                Triple triple = triples.next();
                if (!graph.contains(triple)) {
                    news.add(triple);
                }
            }
        }
        return watched;
    }

    private static boolean holdsBlank(Triple triple) {
        return isBlank(triple.getSubject()) || isBlank(triple.getObject());
    }

    /// In a template the parser writes a blank node as a variable that no user can name.
    private static boolean isBlank(Node node) {
        return node.isBlank() || (node.isVariable() && node.getName().startsWith("?"));
    }
}
