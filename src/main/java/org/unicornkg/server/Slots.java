package org.unicornkg.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The bounded number of queries that run at once, with a short queue before it.
///
/// It is fair to clients, not to requests: none holds more than its part, and a free slot goes to the one that holds
/// the fewest, of these to the one that has waited longest. So a client that sends a hundred queries does not keep
/// another one from its first.
final class Slots {

    /// A client that was refused for lack of room may find some after this time.
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Capacity capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> held = new HashMap<>();
    private final List<Waiter> queue = new ArrayList<>();
    private int running;

    Slots(Capacity capacity) {
        this.capacity = capacity;
    }

    /// Does the work when there is a slot for it.
    ///
    /// @param client whose work it is
    /// @throws ProblemException with [Problem.Unavailable] where the queue is full or the wait too long, and with
    ///     [Problem.TooMany] where the client has half of the queue itself
    <T> T run(String client, Supplier<T> work) {
        enter(client);
        try {
            return work.get();
        } finally {
            leave(client);
        }
    }

    /// Returns how many run.
    int running() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    /// Returns how many wait.
    int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    private void enter(String client) {
        lock.lock();
        try {
            if (running < capacity.slots() && mayTake(client)) {
                // Whoever waits while there are free slots holds all that it may.
                take(client);
                return;
            }
            long own = queue.stream()
                    .filter(waiter -> waiter.client.equals(client))
                    .count();
            if (queue.size() >= capacity.waiting()) {
                throw busy();
            }
            if (own > 0 && 2 * own >= capacity.waiting()) {
                throw new ProblemException(new Problem.TooMany("queries at once", SOON));
            }
            await(new Waiter(client, lock.newCondition()));
        } finally {
            lock.unlock();
        }
    }

    /// Whoever wakes a waiter has given it its slot already.
    private void await(Waiter waiter) {
        queue.add(waiter);
        long left = capacity.patience().toNanos();
        try {
            while (queue.contains(waiter) && left > 0) {
                left = waiter.turn.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            left = 0;
        }
        if (queue.remove(waiter)) {
            throw busy();
        }
    }

    private void leave(String client) {
        lock.lock();
        try {
            running--;
            held.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
            admit();
        } finally {
            lock.unlock();
        }
    }

    /// Gives free slots to those who wait.
    private void admit() {
        while (running < capacity.slots()) {
            Optional<Waiter> next = queue.stream()
                    .filter(waiter -> mayTake(waiter.client))
                    .min(Comparator.comparingInt(waiter -> heldBy(waiter.client)));
            if (next.isEmpty()) {
                return;
            }
            queue.remove(next.get());
            take(next.get().client);
            next.get().turn.signal();
        }
    }

    private boolean mayTake(String client) {
        return heldBy(client) < capacity.slotsOfClient();
    }

    private int heldBy(String client) {
        return held.getOrDefault(client, 0);
    }

    private void take(String client) {
        running++;
        held.merge(client, 1, Integer::sum);
    }

    private ProblemException busy() {
        return new ProblemException(new Problem.Unavailable("it is busy with other queries", SOON));
    }

    /// A request that waits; each is one of its own, so that equality is identity.
    private static final class Waiter {
        private final String client;
        private final Condition turn;

        private Waiter(String client, Condition turn) {
            this.client = client;
            this.turn = turn;
        }
    }
}
