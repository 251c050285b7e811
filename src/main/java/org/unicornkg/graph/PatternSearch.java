package org.unicornkg.graph;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/// Finds the matches of a basic graph pattern for one row after the other: loops within each other, one for each triple
/// pattern, over ranges of indexes.
final class PatternSearch {

    /// After how many triples to look whether the query was cancelled.
    private static final int PATIENCE = 1 << 10;

    private final CompactGraph graph;
    private final NumberedPattern pattern;
    private final @Nullable AtomicBoolean cancelled;
    private int looked;

    private @Nullable MatchPlan plan;
    private final int[] values;
    private final int[] places;
    private final int[] ends;
    /// The loop that is under way; -1 where there are no more matches.
    private int depth = -1;

    /// @param cancelled by others, to end the search
    PatternSearch(CompactGraph graph, NumberedPattern pattern, @Nullable AtomicBoolean cancelled) {
        this.graph = graph;
        this.pattern = pattern;
        this.cancelled = cancelled;
        this.values = new int[pattern.vars().size()];
        this.places = new int[pattern.triples().length];
        this.ends = new int[pattern.triples().length];
    }

    /// Begins with another row.
    void begin(Binding row) {
        depth = -1;
        if (pattern.hasUnknownTerm()) {
            return;
        }
        long bound = 0;
        for (int at = 0; at < values.length; at++) {
            int number = MatchedRow.number(row, pattern.vars().get(at), graph.terms());
            if (number == Dictionary.NONE) {
                return;
            }
            values[at] = number;
            bound |= number == MatchedRow.UNBOUND ? 0 : 1L << at;
        }
        MatchPlan fresh = pattern.plan(graph, bound, values);
        plan = fresh;
        enter(fresh.steps(), 0);
    }

    /// Goes on to the next match; false where there is none.
    boolean next() {
        if (plan == null) {
            return false;
        }
        Step[] loops = plan.steps();
        while (depth >= 0) {
            look();
            if (places[depth] == ends[depth]) {
                depth--;
            } else if (loops[depth].take(places[depth]++, values)) {
                if (depth + 1 == loops.length) {
                    return true;
                }
                enter(loops, depth + 1);
            }
        }
        return false;
    }

    /// Returns a row with what the match adds to it.
    Binding match(Binding row) {
        return plan == null ? row : plan.row(row, values);
    }

    private void enter(Step[] loops, int loop) {
        long range = loops[loop].range(values);
        places[loop] = Index.start(range);
        ends[loop] = Index.end(range);
        depth = loop;
    }

    private void look() {
        if (++looked % PATIENCE == 0 && cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }
}
