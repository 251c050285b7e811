package org.unicornkg.release;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;

/// Looks at the running queries some fifty times a second, and ends those whose time is over, whose signal says so, or
/// that fill the memory.
///
/// Its thread comes with the first query that lasts and goes when there has been none for a second: nobody need close
/// it.
final class Watchdog {

    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final Set<Execution> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isAwake = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor clock = clock();
    private @Nullable Heap heap;

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("watchdog").factory());
        clock.setKeepAliveTime(1, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    /// Does the work of an execution while it is watched.
    <T> T watch(Execution execution, Supplier<T> work) {
        running.add(execution);
        wake();
        try {
            return work.get();
        } finally {
            running.remove(execution);
        }
    }

    private void wake() {
        if (isAwake.compareAndSet(false, true)) {
            lookSoon();
        }
    }

    private void lookSoon() {
        try {
            var unused = clock.schedule(this::look, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (OutOfMemoryError e) {
            // No thread for it now: the next query that begins wakes it again.
            isAwake.set(false);
        }
    }

    private void look() {
        try {
            running.forEach(Execution::look);
            guardMemory();
        } catch (OutOfMemoryError | StackOverflowError e) {
            // The queries that fill the memory, or nest so deep, meet the same: this one thread goes on.
        } finally {
            if (running.isEmpty()) {
                isAwake.set(false);
            } else {
                lookSoon();
            }
        }
        if (!running.isEmpty()) {
            wake();
        }
    }

    /// Who has made most is not always who holds most; but who holds much has made much.
    private void guardMemory() {
        Heap heap = memory();
        Optional<Execution> greediest = running.stream()
                .filter(execution -> !execution.isStopped() && heap.isMuch(execution.allocated(heap)))
                .max(Comparator.comparingLong(execution -> execution.allocated(heap)));
        if (greediest.isPresent() && heap.isTight()) {
            greediest.get().stop(new Problem.TooCostly("memory"));
        }
    }

    /// Started when a query lasts: it takes longer than most queries.
    private Heap memory() {
        Heap known = heap;
        if (known == null) {
            known = Heap.ofThisProcess();
            heap = known;
        }
        return known;
    }
}
