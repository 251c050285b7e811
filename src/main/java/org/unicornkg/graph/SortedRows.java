package org.unicornkg.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/// Rows in order, all or the first of them. The input is read when the first is asked for.
final class SortedRows extends QueryIter1 {

    private final RowOrder order;
    private final long limit;
    private final boolean isDistinct;
    private @Nullable Iterator<KeyedRow> sorted;

    private SortedRows(QueryIterator input, RowOrder order, long limit, boolean isDistinct, ExecutionContext context) {
        super(input, context);
        this.order = order;
        this.limit = limit;
        this.isDistinct = isDistinct;
    }

    /// Returns all rows in order.
    static SortedRows all(QueryIterator input, RowOrder order, ExecutionContext context) {
        return new SortedRows(input, order, Long.MAX_VALUE, false, context);
    }

    /// Returns the first rows in order, holding no more of them at a time.
    ///
    /// @param limit how many; below 0 for all, as Jena has it
    /// @param isDistinct whether each comes once
    static SortedRows first(
            long limit, boolean isDistinct, QueryIterator input, RowOrder order, ExecutionContext context) {
        return new SortedRows(input, order, limit < 0 ? Long.MAX_VALUE : limit, isDistinct, context);
    }

    @Override
    protected boolean hasNextBinding() {
        return rows().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return rows().next().row();
    }

    private Iterator<KeyedRow> rows() {
        Iterator<KeyedRow> known = sorted;
        if (known == null) {
            List<KeyedRow> rows = limit == Long.MAX_VALUE ? everyRow() : firstRows();
            rows.sort(order);
            known = rows.iterator();
            sorted = known;
        }
        return known;
    }

    private List<KeyedRow> everyRow() {
        List<KeyedRow> rows = new ArrayList<>();
        while (getInput().hasNext()) {
            rows.add(order.keyed(getInput().nextBinding()));
        }
        return rows;
    }

    /// The queue has the last of them at its head, to be dropped for an earlier one.
    private List<KeyedRow> firstRows() {
        PriorityQueue<KeyedRow> first = new PriorityQueue<>(Collections.reverseOrder(order));
        Set<Binding> held = new HashSet<>();
        while (limit > 0 && getInput().hasNext()) {
            KeyedRow row = order.keyed(getInput().nextBinding());
            boolean isFull = first.size() == limit;
            if ((isFull && order.compare(row, first.element()) >= 0) || (isDistinct && !held.add(row.row()))) {
                continue;
            }
            if (isFull) {
                held.remove(first.remove().row());
            }
            first.add(row);
        }
        return new ArrayList<>(first);
    }

    @Override
    protected void requestSubCancel() {
        // Comparing two rows looks at the signal of the execution.
    }

    @Override
    protected void closeSubIterator() {
        sorted = Collections.emptyIterator();
    }
}
