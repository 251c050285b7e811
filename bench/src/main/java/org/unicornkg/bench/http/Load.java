package org.unicornkg.bench.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Asks a server as fast as it answers.
///
/// @param connections how many ask at once
/// @param warmUp how long to ask before anything counts
/// @param time how long to count
/// @param limit the longest wait for an answer
public record Load(int connections, Duration warmUp, Duration time, Duration limit) {

    /// What a server gets beside the time that it may take for a query, for its answer to come.
    public static final Duration GRACE = Duration.ofSeconds(5);

    /// Returns how long to wait for an answer where a server may take so long for a query.
    public static Duration patience(Duration query) {
        return query.plus(GRACE);
    }

    /// Returns how many requests a second were answered well.
    ///
    /// @throws IOException when one was not
    public double rate(int port, Requests requests, AtomicLong numbers) throws IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            long start = System.nanoTime() + warmUp.toNanos();
            long end = start + time.toNanos();
            List<Future<Tally>> workers = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Callable<Tally> worker = () -> ask(port, requests, numbers, start, end);
                workers.add(threads.submit(worker));
            }
            double rate = 0;
            for (Future<Tally> worker : workers) {
                rate += worker.get().rate();
            }
            return rate;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Answers that began after `start`, and the seconds that they took: the last one is let come to its end.
    private record Tally(long answers, double seconds) {

        double rate() {
            return answers / seconds;
        }
    }

    private Tally ask(int port, Requests requests, AtomicLong numbers, long start, long end) throws IOException {
        long answers = 0;
        long first = 0;
        try (Connection connection = Connection.to(port, limit)) {
            while (true) {
                long now = System.nanoTime();
                if (now >= end && answers > 0) {
                    return new Tally(answers, (now - first) / 1e9);
                }
                if (now >= start && first == 0) {
                    first = now;
                }
                Response response = connection.exchange(requests.request(numbers.getAndIncrement()));
                if (!response.isGood()) {
                    throw new IOException("answered " + response.shown());
                }
                if (first != 0) {
                    answers++;
                }
            }
        }
    }
}
