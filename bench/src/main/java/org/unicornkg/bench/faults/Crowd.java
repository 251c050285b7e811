package org.unicornkg.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Clients that do something again and again until the crowd is sent home.
final class Crowd {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Future<?>> clients = new ArrayList<>();

    /// What one client does once.
    @FunctionalInterface
    interface Step {
        /// Takes the step.
        ///
        /// @param client its number, from 0
        /// @param turn how often it did it before
        void take(int client, int turn) throws IOException, InterruptedException;
    }

    /// Lets clients begin, and rest after each step.
    void add(int number, Duration rest, Step step) {
        for (int i = 0; i < number; i++) {
            int client = i;
            clients.add(threads.submit(() -> {
                int turn = 0;
                do {
                    step.take(client, turn);
                    turn++;
                } while (!end.await(rest.toMillis(), TimeUnit.MILLISECONDS));
                return turn;
            }));
        }
    }

    /// Lets the time pass, then waits until each has taken its last step.
    void disperseAfter(Duration time) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
        end.countDown();
        try {
            for (Future<?> client : clients) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
