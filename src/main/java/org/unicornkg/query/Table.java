package org.unicornkg.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// The rows of a SELECT query.
///
/// @param columns names of the variables, in the order of the query
/// @param rows one node a column; null where the variable is unbound
public record Table(List<String> columns, List<List<@Nullable Node>> rows) {

    public Table {
        columns = List.copyOf(columns);
        List<List<@Nullable Node>> copy = new ArrayList<>(rows.size());
        for (List<@Nullable Node> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells in a row of " + columns.size() + " columns");
            }
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copy);
    }
}
