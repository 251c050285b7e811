package org.unicornkg.query;

import java.time.Duration;

/// How long a query may run and how much it may answer.
///
/// @param time from the start to the last row
/// @param rows the most rows in the answer, at least 1
public record Limits(Duration time, int rows) {

    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1) {
            throw new IllegalArgumentException("limits of " + time + " and " + rows + " rows");
        }
    }

    /// Returns 60 s and 9,999 rows, for an engine of somebody else: Virtuoso refuses to sort for a LIMIT above 10,000
    /// (MaxSortedTopRows, 7.2.5).
    public static Limits elsewhere() {
        return new Limits(Duration.ofSeconds(60), 9_999);
    }

    /// Returns 60 s and 100,000 rows: far above what a saved query needs, low enough to end.
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(60), 100_000);
    }
}
