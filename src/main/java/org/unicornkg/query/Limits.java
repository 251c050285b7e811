package org.unicornkg.query;

import java.time.Duration;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Hosts;
import org.unicornkg.release.StopSignal;
import org.unicornkg.release.Unanswered;

/// How long a query may run and how much it may answer.
///
/// @param allowance time from the start to the last row, and what ends it sooner
/// @param rows the most rows in the answer, at least 1
public record Limits(Allowance allowance, int rows) {

    public Limits {
        if (rows < 1) {
            throw new IllegalArgumentException("a limit of " + rows + " rows");
        }
    }

    /// Returns limits that nobody ends sooner.
    ///
    /// @param time from the start to the last row
    public Limits(Duration time, int rows) {
        this(Allowance.of(time), rows);
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

    /// Returns the same, ended by `signal`.
    public Limits endedBy(StopSignal signal) {
        return new Limits(allowance.endedBy(signal), rows);
    }

    /// Returns the same with another time.
    public Limits within(Duration time) {
        return new Limits(allowance.within(time), rows);
    }

    /// Returns the same for one run, of which `listener` is told what other services did not answer.
    Limits telling(Unanswered listener) {
        return new Limits(allowance.telling(listener), rows);
    }

    /// Returns the same for queries that may call `hosts`.
    public Limits calling(Hosts hosts) {
        return new Limits(allowance.calling(hosts), rows);
    }

    /// Returns the time from the start to the last row.
    public Duration time() {
        return allowance.time();
    }
}
