package org.unicornkg.query;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// Says what in a saved query is against the rules of the house: a query that passes is complete in both
/// languages and
/// runs on any SPARQL 1.1 engine. Each rule has a heading in docs/findings.md.
public final class Lint {

    private static final List<Rule> RULES = List.of(
            new HeaderRule(),
            new ColumnRule(),
            new ParameterRule(),
            new PrefixRule(),
            new TermRule(),
            new FormRule(),
            new PortabilityRule());

    private final Set<String> terms;

    private Lint(Set<String> terms) {
        this.terms = Set.copyOf(terms);
    }

    /// Makes the lint for queries over these graphs, whose ontology says which terms there are.
    public static Lint of(Graphs graphs) {
        Set<String> terms = new LinkedHashSet<>();
        Var term = Var.alloc("term");
        Query query = QueryFactory.create(
                "SELECT DISTINCT ?term { GRAPH <" + Prefixes.GRAPH + "ontology> { ?term a ?type } }");
        return graphs.select(query, rows -> {
            rows.forEachRemaining(row -> {
                Node node = row.get(term);
                if (node.isURI() && node.getURI().startsWith(Prefixes.KG)) {
                    terms.add(node.getURI());
                }
            });
            return new Lint(terms);
        });
    }

    /// Checks every saved query of a folder, broken ones too.
    public List<Finding> folder(Path folder) {
        return Catalogue.files(folder).stream()
                .flatMap(path -> file(path).stream())
                .toList();
    }

    /// Checks one file, broken or not.
    public List<Finding> file(Path path) {
        try {
            return check(SavedQuery.read(path));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.BadData broken) {
                return broken.findings();
            }
            throw e;
        }
    }

    /// Checks one saved query.
    public List<Finding> check(SavedQuery query) {
        Examined examined = Examined.of(query, terms);
        RULES.forEach(rule -> rule.check(examined));
        return examined.findings().stream().distinct().sorted().toList();
    }
}
