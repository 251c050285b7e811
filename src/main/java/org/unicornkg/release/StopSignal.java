package org.unicornkg.release;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;

/// A way to end an execution from outside, from any thread: because the client has gone away, or the service stops.
///
/// Executions look at it some fifty times a second, so that one signal may serve any number of them and holds none.
public final class StopSignal {

    private final AtomicReference<@Nullable Problem> reason = new AtomicReference<>();

    /// Ends each execution that heeds this signal, now or as soon as it starts: it throws
    /// [org.unicornkg.problem.ProblemException] with `why`. What comes after the first call does nothing.
    public void stop(Problem why) {
        reason.compareAndSet(null, why);
    }

    /// Returns why to stop; nothing while nobody wants that.
    public Optional<Problem> reason() {
        return Optional.ofNullable(reason.get());
    }
}
