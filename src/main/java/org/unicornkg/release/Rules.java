package org.unicornkg.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Finding;

/// The rules of `ontology/rules`, applied until they add nothing new.
///
/// In each round all rules read the same graph, and what they add is put in afterwards: so their order never matters. A
/// rule is left out of a round when nothing that it asked for the last time has come since.
///
/// @param rules one a file
/// @param findings what is wrong with the files
record Rules(List<Rule> rules, List<Finding> findings) {

    /// More rounds than any sensible set of rules needs; beyond it a rule makes new terms for ever.
    private static final int MOST_ROUNDS = 50;

    static Rules read(Folders folders) {
        List<Rule> rules = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(folders)) {
            Rule.read(file, folders.shown(file), rules, findings);
        }
        return new Rules(rules, findings);
    }

    static List<Path> files(Folders folders) {
        return Documents.files(folders.ontology().resolve("rules"), ".rq");
    }

    /// Returns what follows from documents.
    List<Triple> whatFollows(Documents documents) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Graph union = GraphMemFactory.createDefaultGraphSameTerm();
        documents.documents().forEach(document -> document.triples().forEach(union::add));
        return extend(union).stream().toList();
    }

    /// Adds to `graph` whatever follows from it, and returns that.
    Graph extend(Graph graph) {
        Graph derived = GraphMemFactory.createDefaultGraphSameTerm();
        Map<Rule, WatchedGraph> asked = new HashMap<>();
        List<Rule> due = rules;
        for (int round = 1; !due.isEmpty(); round++) {
            Set<Triple> news = new LinkedHashSet<>();
            for (Rule rule : due) {
                asked.put(rule, rule.apply(graph, news));
            }
            for (Triple triple : news) {
                graph.add(triple);
                derived.add(triple);
            }
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException("still new after " + round + " rounds of rules: " + news);
            }
            due = rules.stream().filter(rule -> isDue(asked.get(rule), news)).toList();
        }
        return derived;
    }

    private static boolean isDue(@Nullable WatchedGraph asked, Set<Triple> news) {
        return asked == null || news.stream().anyMatch(asked::concerns);
    }
}
