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

    /// Returns 60 s and 100,000 rows: far above what a saved query needs, low enough to end.
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(60), 100_000);
    }
}
