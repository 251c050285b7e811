package org.unicornkg.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.Unanswered;

/// How a SELECT query ended. No rows, cut, in part and stopped are things that no writer can mix up.
public sealed interface Outcome {

    /// Returns the rows, all or the first.
    ///
    /// @throws ProblemException with [Problem.TooSlow] where there are none because the query was stopped
    Table table();

    /// All rows that there are; perhaps none.
    record Complete(Table table) implements Outcome {}

    /// The first rows of more.
    ///
    /// @param limit the number of rows in the table
    record Truncated(Table table, int limit) implements Outcome {}

    /// What there is without services that did not answer.
    ///
    /// @param rows complete or cut
    /// @param unanswered why, one problem a service; at least one
    record Partial(Outcome rows, List<Problem> unanswered) implements Outcome {
        public Partial {
            unanswered = List.copyOf(unanswered);
        }

        @Override
        public Table table() {
            return rows.table();
        }
    }

    /// Stopped without an answer.
    ///
    /// @param limit the time that it was given
    record TimedOut(Duration limit) implements Outcome {
        @Override
        public Table table() {
            throw new ProblemException(new Problem.TooSlow(limit));
        }
    }

    /// Does as [#of], and tells of services that the query asked in vain by `SERVICE SILENT`.
    static Outcome told(Graphs graphs, Query query, Limits limits) {
        Unanswered unanswered = new Unanswered();
        Outcome outcome = of(graphs, query, limits.telling(unanswered));
        List<Problem> problems = unanswered.problems();
        return problems.isEmpty() ? outcome : new Partial(outcome, problems);
    }

    /// Runs a SELECT query within `limits`; the query is left as it is.
    static Outcome of(Graphs graphs, Query query, Limits limits) {
        // One row more than is wanted tells a cut answer from a complete one; the engine can sort less for it.
        Query limited = query.cloneQuery();
        long most = limits.rows() + 1L;
        limited.setLimit(query.hasLimit() ? Math.min(query.getLimit(), most) : most);
        try {
            return graphs.select(limited, limits.allowance(), found -> read(found, limits));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TooSlow) {
                return new TimedOut(limits.time());
            }
            throw e;
        }
    }

    private static Outcome read(RowSet found, Limits limits) {
        List<List<@Nullable Node>> rows = new ArrayList<>();
        List<Var> variables = found.getResultVars();
        while (rows.size() < limits.rows() && found.hasNext()) {
            rows.add(row(variables, found.next()));
        }
        Table table = new Table(variables.stream().map(Var::getVarName).toList(), rows);
        return found.hasNext() ? new Truncated(table, limits.rows()) : new Complete(table);
    }

    private static List<@Nullable Node> row(List<Var> variables, Binding binding) {
        List<@Nullable Node> row = new ArrayList<>(variables.size());
        for (Var variable : variables) {
            row.add(binding.get(variable));
        }
        return row;
    }
}
