package org.unicornkg.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.unicornkg.problem.Problem;
import org.unicornkg.release.StopSignal;

/// Ends queries of which nobody waits for the answer any more.
///
/// Jetty hears of a closed connection only when it reads or writes, and while a query runs it does neither. So this
/// reads, ten times a second. A client that closes its own half of the connection counts as gone, as it does for most
/// proxies. One that sends the next request before it has its answer (HTTP pipelining, which hardly anybody does) is
/// told not to: what was read of it is lost, so that connection ends. RFC 9112 §9.3.2 has the client ask again.
final class ClientWatch implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final Set<Watched> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clients").factory());

    ClientWatch() {
        var unused = clock.scheduleAtFixedRate(
                () -> all.forEach(ClientWatch::look), INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void look(Watched watched) {
        try {
            watched.look();
        } catch (OutOfMemoryError | RuntimeException e) {
            // The next look is a tenth of a second away; an exception that went on would be the end of all looking.
        }
    }

    /// Does the work, and has it end if the client goes away in the meantime.
    ///
    /// @param client the connection of a request that was read to its end
    /// @param signal heeded by the work
    <T> T during(EndPoint client, StopSignal signal, Supplier<T> work) {
        Watched watched = new Watched(client, signal);
        all.add(watched);
        try {
            return work.get();
        } finally {
            all.remove(watched);
            watched.end();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private static final class Watched {

        private final EndPoint client;
        private final StopSignal signal;
        private boolean isOver;

        private Watched(EndPoint client, StopSignal signal) {
            this.client = client;
            this.signal = signal;
        }

        private synchronized void look() {
            if (isOver) {
                return;
            }
            int read = read();
            if (read != 0) {
                isOver = true;
                signal.stop(
                        read < 0
                                ? new Problem.Unavailable("the client has gone", Duration.ZERO)
                                : new Problem.WrongUsage("the next request came before the answer to this one"));
            }
        }

        /// Returns how much there was to read, a negative number where there will be no more.
        private int read() {
            try {
                return client.fill(BufferUtil.allocate(1));
            } catch (IOException e) {
                return -1;
            }
        }

        /// After this nobody but Jetty reads from the connection.
        private synchronized void end() {
            isOver = true;
        }
    }
}
