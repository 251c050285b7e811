package org.unicornkg.release;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;

/// One query while it runs, on the thread that makes this.
///
/// It ends where Jena's iterators look at their own flag, and where [#check] is called: in what runs for long between
/// two rows.
final class Execution {

    /// No text of an article is so long; the answer of a report may be.
    private static final long MOST_CHARACTERS = 1_000_000;

    private final Allowance allowance;
    private final long start = System.nanoTime();
    private final Thread thread = Thread.currentThread();
    private final AtomicReference<@Nullable Problem> reason = new AtomicReference<>();
    private volatile @Nullable QueryExec engine;
    private long before = -1;

    Execution(Allowance allowance) {
        this.allowance = allowance;
    }

    /// Says what to abort.
    void runs(QueryExec running) {
        engine = running;
    }

    /// Returns how many bytes its thread has asked for since somebody first wanted to know; for the watchdog's thread.
    long allocated(Heap heap) {
        long now = heap.allocatedBy(thread);
        if (before < 0) {
            before = now;
        }
        return now - before;
    }

    /// Returns what is left of the allowance, for work done elsewhere.
    Allowance rest() {
        Duration left = allowance.time().minusNanos(System.nanoTime() - start);
        if (!left.isPositive()) {
            throw stopped(new Problem.TooSlow(allowance.time()));
        }
        return Allowance.of(left).endedBy(allowance.signal());
    }

    /// Returns half of what is left, so that there is time to go on without the work done elsewhere.
    Allowance halfOfRest() {
        Allowance rest = rest();
        return Allowance.of(rest.time().dividedBy(2)).endedBy(rest.signal());
    }

    Hosts hosts() {
        return allowance.hosts();
    }

    /// Tells whether a query may name a service at all. Where there is none to call and nobody to tell, it is refused
    /// before it runs.
    boolean mayName() {
        return !hosts().isEmpty() || unanswered().isPresent();
    }

    /// Returns who is told of services that did not answer.
    Optional<Unanswered> unanswered() {
        return allowance.unanswered();
    }

    boolean isStopped() {
        return reason.get() != null;
    }

    /// Returns why it was stopped; its time, where nobody said.
    Problem reason() {
        Problem known = reason.get();
        return known == null ? new Problem.TooSlow(allowance.time()) : known;
    }

    /// Ends it, from any thread, where its time is over or its signal says so.
    void look() {
        allowance.stopped(System.nanoTime() - start).ifPresent(this::stop);
    }

    /// Ends it, from any thread. What comes after the first call changes nothing.
    void stop(Problem why) {
        reason.compareAndSet(null, why);
        QueryExec running = engine;
        try {
            if (running != null) {
                running.abort();
            }
        } catch (RuntimeException | StackOverflowError e) {
            // Its flag is set first. What stops the iterators themselves is tried again with the next look.
        }
    }

    /// Throws where it was stopped; for its own thread. Jena turns other exceptions into a value that is no match.
    void check() {
        if (isStopped()) {
            throw new QueryCancelledException();
        }
    }

    /// Throws where an expression would make a text of so many characters.
    void checkText(long characters) {
        if (characters > MOST_CHARACTERS) {
            throw stopped(new Problem.TooCostly("a text of more than " + MOST_CHARACTERS + " characters"));
        }
    }

    /// Ends it from within.
    QueryCancelledException stopped(Problem why) {
        reason.compareAndSet(null, why);
        return new QueryCancelledException();
    }
}
