package org.unicornkg.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Graphs;

/// Which columns of a query hold things, read off the query: so the columns of a CSV file are the same whether there
/// are rows or none.
///
/// A variable is a thing where it stands as a subject, or as the object of a property that the ontology does not call
/// a datatype or annotation property. What BIND and AS make is taken for a value.
final class ThingColumns {

    private static final String VALUE_PROPERTIES = """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            SELECT DISTINCT ?property WHERE {
              VALUES ?kind { owl:DatatypeProperty owl:AnnotationProperty }
              ?property a ?kind
            }
            """;

    private static final Set<String> ALWAYS_VALUES = Set.of(
            "http://www.w3.org/2000/01/rdf-schema#label",
            "http://www.w3.org/2000/01/rdf-schema#comment",
            "http://www.w3.org/2004/02/skos/core#altLabel",
            "http://www.w3.org/2004/02/skos/core#prefLabel",
            // Dates in Wikidata: inception; start and end of a statement.
            "http://www.wikidata.org/prop/direct/P571",
            "http://www.wikidata.org/prop/qualifier/P580",
            "http://www.wikidata.org/prop/qualifier/P582");

    private final Set<String> valueProperties;

    private ThingColumns(Set<String> valueProperties) {
        this.valueProperties = Set.copyOf(valueProperties);
    }

    static ThingColumns of(Graphs graphs) {
        Set<String> properties = new HashSet<>(ALWAYS_VALUES);
        Var property = Var.alloc("property");
        return graphs.select(QueryFactory.create(VALUE_PROPERTIES), rows -> {
            rows.forEachRemaining(row -> {
                if (row.get(property).isURI()) {
                    properties.add(row.get(property).getURI());
                }
            });
            return new ThingColumns(properties);
        });
    }

    /// Returns the names of the columns that hold things.
    Set<String> in(Query query) {
        Set<Var> things = new HashSet<>();
        collect(query.getQueryPattern(), things);
        Map<Var, ?> made = query.getProject().getExprs();
        return query.getProjectVars().stream()
                .filter(variable -> things.contains(variable) && !made.containsKey(variable))
                .map(Var::getVarName)
                .collect(Collectors.toSet());
    }

    private void collect(@Nullable Element pattern, Set<Var> things) {
        if (pattern == null) {
            return;
        }
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                block.patternElts().forEachRemaining(triple -> addThings(triple, things));
            }

            @Override
            public void visit(ElementSubQuery sub) {
                collect(sub.getQuery().getQueryPattern(), things);
            }
        });
    }

    private void addThings(TriplePath triple, Set<Var> things) {
        add(triple.getSubject(), things);
        add(triple.getPredicate(), things);
        if (!isValueProperty(triple)) {
            add(triple.getObject(), things);
        }
    }

    private boolean isValueProperty(TriplePath triple) {
        return triple.isTriple() ? isValueProperty(triple.getPredicate()) : endsInValue(triple.getPath());
    }

    private boolean isValueProperty(Node predicate) {
        return predicate.isURI() && valueProperties.contains(predicate.getURI());
    }

    private boolean endsInValue(Path path) {
        return switch (path) {
            case P_Seq sequence -> endsInValue(sequence.getRight());
            case P_Alt alternatives -> endsInValue(alternatives.getLeft()) && endsInValue(alternatives.getRight());
            case P_Link link -> isValueProperty(link.getNode());
            default -> false;
        };
    }

    private static void add(@Nullable Node node, Set<Var> things) {
        if (node instanceof Var variable) {
            things.add(variable);
        }
    }
}
