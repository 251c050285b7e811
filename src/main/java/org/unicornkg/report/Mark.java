package org.unicornkg.report;

import java.util.List;

/// What a drawing shows of one thing, or of rows that say the same.
///
/// @param label in the reader's language
/// @param address of the page of the thing; empty where it has none
/// @param doubt id of the doubt about it; empty for none
/// @param rows numbers of the rows in the table that say it, from 0; at least one
public record Mark(String label, String address, String doubt, List<Integer> rows) {

    public Mark {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no row says " + label);
        }
    }

    boolean isDoubtful() {
        return !doubt.isEmpty();
    }
}
