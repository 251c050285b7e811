package org.unicornkg.release;

import java.time.Duration;
import java.util.Optional;
import org.unicornkg.problem.Problem;

/// What one execution of a query may cost, and the means to end it sooner.
///
/// @param time from the start to the last row
/// @param signal ends it from outside; of this execution or of several that end together
/// @param hosts that it may call by SERVICE
/// @param unanswered is told of services that did not answer; absent where nobody wants to know
public record Allowance(Duration time, StopSignal signal, Hosts hosts, Optional<Unanswered> unanswered) {

    public Allowance {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a time of " + time);
        }
    }

    /// Returns one that nobody ends sooner, and that calls nobody.
    public static Allowance of(Duration time) {
        return new Allowance(time, new StopSignal(), Hosts.none(), Optional.empty());
    }

    /// Returns the same with another time.
    public Allowance within(Duration other) {
        return new Allowance(other, signal, hosts, unanswered);
    }

    /// Returns the same, ended by `other`.
    public Allowance endedBy(StopSignal other) {
        return new Allowance(time, other, hosts, unanswered);
    }

    /// Returns the same for a query that may call `others`.
    public Allowance calling(Hosts others) {
        return new Allowance(time, signal, others, unanswered);
    }

    /// Returns the same for one execution, of which somebody is told what other services did not answer.
    public Allowance telling(Unanswered listener) {
        return new Allowance(time, signal, hosts, Optional.of(listener));
    }

    /// Returns why an execution must end that has run for so long; nothing where it may go on.
    Optional<Problem> stopped(long nanoseconds) {
        return nanoseconds < time.toNanos() ? signal.reason() : Optional.of(new Problem.TooSlow(time));
    }
}
