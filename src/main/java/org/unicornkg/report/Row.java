package org.unicornkg.report;

import java.util.List;

/// A row of a report.
///
/// @param cells one a column
/// @param evidence the claims that it rests on, in the order of the query
public record Row(List<Cell> cells, List<CitedClaim> evidence) {

    public Row {
        cells = List.copyOf(cells);
        evidence = List.copyOf(evidence);
    }
}
