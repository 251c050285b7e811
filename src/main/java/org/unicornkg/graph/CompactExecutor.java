package org.unicornkg.graph;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.Expr;
import org.jspecify.annotations.Nullable;

/// Jena's execution of a query, but that basic graph patterns of [CompactGraphs] are matched by numbers, OPTIONAL asks
/// by the row instead of rewriting itself for it, what rows are sorted by is reckoned once, and projected rows hold
/// their values. All else, and other graphs, are Jena's.
public final class CompactExecutor extends OpExecutor {

    private final Patterns patterns;

    private CompactExecutor(ExecutionContext context, Patterns patterns) {
        super(context);
        this.patterns = patterns;
    }

    /// Returns what makes executors for one execution of one query, on one thread.
    public static OpExecutorFactory factory() {
        Patterns patterns = new Patterns();
        return context -> new CompactExecutor(context, patterns);
    }

    @Override
    protected QueryIterator execute(OpBGP bgp, QueryIterator input) {
        PatternSearch search = search(bgp);
        return search == null ? super.execute(bgp, input) : new Matches(input, search, false, execCxt);
    }

    /// A part that is cut is cut before it is joined: SPARQL 1.2 Query §18.2.4. Jena 6.0.0 gives it the rows of the
    /// parts before where the cut is not its outermost operator, and so cuts both together.
    @Override
    protected QueryIterator execute(OpSequence sequence, QueryIterator input) {
        QueryIterator rows = input;
        for (Op part : sequence.getElements()) {
            rows = !rows.isJoinIdentity() && Cut.isIn(part) ? joined(part, rows) : exec(part, rows);
        }
        return rows;
    }

    /// Filters stay outside: they may ask for what the rows bind.
    private QueryIterator joined(Op part, QueryIterator rows) {
        if (part instanceof OpFilter filter) {
            QueryIterator kept = joined(filter.getSubOp(), rows);
            for (Expr condition : filter.getExprs()) {
                kept = new QueryIterFilterExpr(kept, condition, execCxt);
            }
            return kept;
        }
        return Join.join(rows, exec(part, root()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        Op right = optional.getRight();
        PatternSearch search = right instanceof OpBGP bgp ? search(bgp) : null;
        if (search != null) {
            return new Matches(exec(optional.getLeft(), input), search, true, execCxt);
        }
        if (Streamed.takesRows(right) && CompactGraph.within(execCxt.getActiveGraph()) != null) {
            return new OptionalRows(exec(optional.getLeft(), input), row -> exec(right, row), execCxt);
        }
        return super.execute(optional, input);
    }

    @Override
    protected QueryIterator execute(OpOrder sort, QueryIterator input) {
        RowOrder order = new RowOrder(sort.getConditions(), sort.getSubOp(), execCxt);
        return SortedRows.all(exec(sort.getSubOp(), input), order, execCxt);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        Op sorted = top.getSubOp() instanceof OpDistinct distinct ? distinct.getSubOp() : top.getSubOp();
        RowOrder order = new RowOrder(top.getConditions(), sorted, execCxt);
        boolean isDistinct = top.getSubOp() instanceof OpDistinct;
        return SortedRows.first(top.getLimit(), isDistinct, exec(sorted, input), order, execCxt);
    }

    @Override
    protected QueryIterator execute(OpProject project, QueryIterator input) {
        // Within a pattern, the rows that it is given stay beside the projection: that is Jena's.
        return input instanceof QueryIterRoot
                ? new ProjectedRows(exec(project.getSubOp(), input), project.getVars(), execCxt)
                : super.execute(project, input);
    }

    private @Nullable PatternSearch search(OpBGP bgp) {
        CompactGraph graph = CompactGraph.within(execCxt.getActiveGraph());
        if (graph == null || bgp.getPattern().isEmpty()) {
            return null;
        }
        return patterns.of(bgp.getPattern(), graph.terms())
                .map(pattern -> new PatternSearch(graph, pattern, execCxt.getCancelSignal()))
                .orElse(null);
    }
}
