package org.unicornkg.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.jspecify.annotations.Nullable;

/// What a service is asked for some rows at once: its pattern after the VALUES that the rows give its variables. So an
/// OPTIONAL in the pattern means the rows, as it does where the pattern is asked for each row alone.
///
/// @param query with the variables' names as the author of the query knows them
/// @param renamed those names → the names that the engine uses here, to keep those of other scopes apart
/// @param rows that it is asked for, all of which say the same of the variables
record ServiceQuery(Query query, Map<Var, Var> renamed, List<Binding> rows) {

    ServiceQuery {
        rows = List.copyOf(rows);
    }

    /// Returns what to ask: rows that say different variables are asked for apart, because UNDEF in one would be joined
    /// with what was answered to another.
    static List<ServiceQuery> of(OpService service, List<Binding> rows) {
        Map<Var, Var> renamed = new LinkedHashMap<>();
        OpVars.mentionedVars(service.getSubOp()).stream()
                .sorted(Comparator.comparing(Var::getVarName))
                .forEach(variable -> renamed.put(Var.alloc(lastPart(variable.getVarName())), variable));
        Map<List<Var>, List<Binding>> bySaid = new LinkedHashMap<>();
        for (Binding row : rows) {
            List<Var> said = renamed.entrySet().stream()
                    .filter(names -> isSaid(row.get(names.getValue())))
                    .map(Map.Entry::getKey)
                    .toList();
            bySaid.computeIfAbsent(said, any -> new ArrayList<>()).add(row);
        }
        List<ServiceQuery> queries = new ArrayList<>();
        bySaid.forEach((said, its) -> queries.add(new ServiceQuery(query(service, renamed, said, its), renamed, its)));
        return queries;
    }

    private static Query query(OpService service, Map<Var, Var> renamed, List<Var> said, List<Binding> rows) {
        ElementGroup group = new ElementGroup();
        if (!said.isEmpty()) {
            group.addElement(values(renamed, said, rows));
        }
        Op plain = Rename.reverseVarRename(service.getSubOp(), true);
        elements(OpAsQuery.asQuery(plain)).forEach(group::addElement);
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(group);
        return query;
    }

    private static List<Element> elements(Query inner) {
        boolean isPattern = inner.isQueryResultStar()
                && !inner.isDistinct()
                && !inner.isReduced()
                && !inner.hasLimit()
                && !inner.hasOffset()
                && !inner.hasOrderBy()
                && !inner.hasGroupBy()
                && !inner.hasValues();
        if (isPattern && inner.getQueryPattern() instanceof ElementGroup group) {
            return group.getElements();
        }
        return List.of(new ElementSubQuery(inner));
    }

    private static ElementData values(Map<Var, Var> renamed, List<Var> said, List<Binding> rows) {
        ElementData values = new ElementData();
        said.forEach(values::add);
        Set<Binding> distinct = new LinkedHashSet<>();
        for (Binding row : rows) {
            BindingBuilder builder = Binding.builder();
            said.forEach(plain -> builder.add(plain, row.get(renamed.get(plain))));
            distinct.add(builder.build());
        }
        distinct.forEach(values::add);
        return values;
    }

    /// A blank node of ours means nothing elsewhere.
    private static boolean isSaid(@Nullable Node value) {
        return value != null && !value.isBlank();
    }

    /// Asks the service.
    List<Binding> ask(Graphs service, Allowance allowance) {
        RowSet rows = service.select(query, allowance, RowSet::materialize);
        List<Binding> named = new ArrayList<>();
        rows.forEachRemaining(row -> named.add(named(row)));
        return named;
    }

    private Binding named(Binding row) {
        BindingBuilder builder = Binding.builder();
        row.forEach((variable, node) -> builder.add(renamed.getOrDefault(variable, variable), node));
        return builder.build();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
