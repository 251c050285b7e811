package org.unicornkg.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Response;

/// Asks, and counts answers by status, with the time that each took. Any number of threads may use it.
final class Tally {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Long> nanos = new ArrayList<>();
    private int withoutRetryAfter;

    /// Asks over a new connection.
    ///
    /// @return nothing where the connection broke
    Optional<Response> ask(Server server, byte[] request) {
        long start = System.nanoTime();
        try {
            Response response = server.ask(request, PATIENCE);
            note(response, System.nanoTime() - start);
            return Optional.of(response);
        } catch (IOException e) {
            count(e.getClass().getSimpleName() + " (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    private synchronized void note(Response response, long took) {
        int status = response.status();
        count(Integer.toString(status));
        nanos.add(took);
        if ((status == TOO_MANY || status == UNAVAILABLE)
                && response.header("Retry-After").isEmpty()) {
            withoutRetryAfter++;
        }
    }

    synchronized void count(String outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    /// Returns whether there were answers, and none but with these statuses.
    synchronized boolean isOnly(Integer... statuses) {
        Set<String> allowed = new HashSet<>();
        for (Integer status : statuses) {
            allowed.add(status.toString());
        }
        return !counts.isEmpty() && allowed.containsAll(counts.keySet());
    }

    synchronized int of(int status) {
        return counts.getOrDefault(Integer.toString(status), 0);
    }

    synchronized int withoutRetryAfter() {
        return withoutRetryAfter;
    }

    /// Returns the time in milliseconds that such a part of the answers did not exceed.
    ///
    /// @param part from 0 to 1
    synchronized double millis(double part) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(nanos);
        return nanos.get((int) Math.ceil(part * nanos.size()) - 1) / NANOS_PER_MILLI;
    }

    @Override
    public synchronized String toString() {
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(outcome + " × " + count));
        return String.join(", ", parts)
                + String.format(
                        Locale.ROOT, "; p50 %.1f ms, p99 %.1f ms, most %.1f ms", millis(0.5), millis(0.99), millis(1));
    }
}
