package org.unicornkg.server;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/// Writes down each request: a line of JSON for the log, numbers for [Metrics].
///
/// A line holds no query and no parameter, which may be private, and there are no more of them a second than somebody
/// could want: the next one tells how many were left out.
final class Journal implements AutoCloseable {

    private static final int MOST_LINES_PER_SECOND = 200;
    private static final double MICROS_PER_MILLI = 1_000;

    private final Optional<Consumer<String>> log;
    private final Optional<Metrics> metrics;
    private final Clock clock;
    /// One thread, so that no line stands in another; it begins with the first line.
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_LINES_PER_SECOND),
            Thread.ofPlatform().daemon().name("log").factory());

    private long second;
    private int lines;
    private int omitted;

    Journal(Optional<Consumer<String>> log, Optional<Metrics> metrics, Clock clock) {
        this.log = log;
        this.metrics = metrics;
        this.clock = clock;
    }

    /// Notes a request that has its answer.
    void note(Visit visit, Request request, Response response, long micros) {
        if (log.isEmpty() && metrics.isEmpty()) {
            return;
        }
        boolean isRemembered = Remembered.isAnswerOf(request);
        Ending ending = Ending.of(visit, response, isRemembered);
        String path = Request.getPathInContext(request);
        metrics.ifPresent(numbers -> numbers.count(visit.edition().route(path), ending, micros));
        if (log.isPresent() && mayPrint()) {
            print(log.get(), line(visit, request, response, path, ending, micros));
        }
    }

    private Map<String, Object> line(
            Visit visit, Request request, Response response, String path, Ending ending, long micros) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.instant().toString());
        line.put("client", visit.client());
        line.put("method", request.getMethod());
        line.put("path", path);
        line.put("status", response.getStatus());
        line.put("outcome", ending.id());
        line.put("ms", micros / MICROS_PER_MILLI);
        line.put("bytes", Response.getContentBytesWritten(response));
        return line;
    }

    /// Counts a line, as printed or as left out.
    private synchronized boolean mayPrint() {
        long now = clock.instant().getEpochSecond();
        if (now != second) {
            second = now;
            lines = 0;
        }
        if (lines == MOST_LINES_PER_SECOND) {
            omitted++;
            return false;
        }
        lines++;
        return true;
    }

    /// Hands a line over to be printed: whoever reads the log may take as long as he likes, and holds up nobody.
    private synchronized void print(Consumer<String> reader, Map<String, Object> line) {
        if (omitted > 0) {
            line.put("omittedBefore", omitted);
        }
        try {
            writer.execute(() -> reader.accept(Json.line(line)));
            omitted = 0;
        } catch (RejectedExecutionException e) {
            // As many lines as wait at most are not read yet.
            omitted++;
        }
    }

    /// Prints what waits, if that can be done in a moment.
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(1, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
