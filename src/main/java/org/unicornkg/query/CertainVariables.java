package org.unicornkg.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/// The variables that every solution of a pattern binds.
final class CertainVariables {

    private CertainVariables() {}

    static Set<Var> of(Element pattern) {
        Set<Var> certain = new HashSet<>();
        switch (pattern) {
            case ElementGroup group -> group.getElements().forEach(element -> certain.addAll(of(element)));
            case ElementUnion union -> certain.addAll(ofAllBranches(union));
            case ElementSubQuery sub -> certain.addAll(ofResult(sub.getQuery()));
            case ElementNamedGraph graph -> {
                certain.addAll(of(graph.getElement()));
                if (graph.getGraphNameNode() instanceof Var name) {
                    certain.add(name);
                }
            }
            case ElementPathBlock triples -> certain.addAll(PatternVars.vars(triples));
            case ElementTriplesBlock triples -> certain.addAll(PatternVars.vars(triples));
            case ElementData data -> certain.addAll(data.getVars());
            default -> {
                // OPTIONAL, MINUS, FILTER and SERVICE promise nothing; the expression of a BIND may fail.
            }
        }
        return certain;
    }

    private static Set<Var> ofAllBranches(ElementUnion union) {
        Set<Var> certain = null;
        for (Element branch : union.getElements()) {
            if (certain == null) {
                certain = new HashSet<>(of(branch));
            } else {
                certain.retainAll(of(branch));
            }
        }
        return certain == null ? Set.of() : certain;
    }

    private static Set<Var> ofResult(Query query) {
        Set<Var> certain = of(query.getQueryPattern());
        certain.retainAll(query.getProjectVars());
        certain.addAll(query.getProject().getExprs().keySet());
        return certain;
    }
}
