package org.unicornkg.graph;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/// Each row of the input, joined with each match of a basic graph pattern.
final class Matches extends QueryIter1 {

    private final PatternSearch search;
    private final boolean keepsUnmatched;
    private @Nullable Binding row;
    private boolean isMatched;
    private @Nullable Binding next;

    /// @param keepsUnmatched whether a row without a match stays, as OPTIONAL has it
    Matches(QueryIterator input, PatternSearch search, boolean keepsUnmatched, ExecutionContext context) {
        super(input, context);
        this.search = search;
        this.keepsUnmatched = keepsUnmatched;
    }

    @Override
    protected boolean hasNextBinding() {
        while (next == null) {
            Binding current = row;
            if (current != null && search.next()) {
                isMatched = true;
                next = search.match(current);
            } else if (current != null && keepsUnmatched && !isMatched) {
                isMatched = true;
                next = current;
            } else if (getInput().hasNext()) {
                Binding fresh = getInput().nextBinding();
                row = fresh;
                isMatched = false;
                search.begin(fresh);
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding found = next;
        if (found == null) {
            throw new IllegalStateException("asked for a row without asking whether there is one");
        }
        next = null;
        return found;
    }

    @Override
    protected void requestSubCancel() {
        // The search looks at the signal of the execution.
    }

    @Override
    protected void closeSubIterator() {
        // There is nothing to give back.
    }
}
