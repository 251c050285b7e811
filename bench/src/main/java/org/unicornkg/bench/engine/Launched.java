package org.unicornkg.bench.engine;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.unicornkg.bench.http.Connection;
import org.unicornkg.bench.http.Response;

/// A process that we started, and end.
public final class Launched implements Closeable {

    private static final Duration POLL = Duration.ofMillis(5);
    private static final long GRACE_SECONDS = 20;
    private static final Duration REST_LIMIT = Duration.ofMinutes(2);
    private static final Duration REST_LOOK = Duration.ofSeconds(1);

    /// At rest is what takes less than this part of one processor.
    private static final int REST_PART = 10;

    private final Process process;
    private final Path log;
    private final long start;

    private Launched(Process process, Path log, long start) {
        this.process = process;
        this.log = log;
        this.start = start;
    }

    /// Starts a process. What it says goes into a file.
    ///
    /// @param environment added to ours
    public static Launched start(Path folder, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        return new Launched(builder.start(), log, start);
    }

    /// Returns a port that is free now.
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public long pid() {
        return process.pid();
    }

    /// Waits until a request is answered well.
    ///
    /// @return how long that took from the start of the process
    /// @throws TooSlowException when it took longer than `limit`
    Duration ready(int port, byte[] request, Duration limit) throws IOException {
        while (true) {
            try (Connection connection = Connection.to(port, limit)) {
                Response response = connection.exchange(request);
                if (response.isGood()) {
                    return since();
                }
            } catch (IOException e) {
                // Not yet: it does not listen, or hangs up because it is not ready.
            }
            if (!process.isAlive()) {
                throw new IOException("ended with " + process.exitValue() + ": " + lastWords());
            }
            if (since().compareTo(limit) > 0) {
                throw new TooSlowException(limit);
            }
            pause(POLL);
        }
    }

    /// Waits until the process takes next to no processor time, for two minutes at most: a server may go on making
    /// what it needs after its first answer.
    public void rest() throws IOException {
        long end = System.nanoTime() + REST_LIMIT.toNanos();
        Duration before = processorTime();
        while (System.nanoTime() < end) {
            pause(REST_LOOK);
            Duration now = processorTime();
            if (now.minus(before).multipliedBy(REST_PART).compareTo(REST_LOOK) < 0) {
                return;
            }
            before = now;
        }
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Duration since() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// Waits until the process ends by itself.
    ///
    /// @return how long it ran
    /// @throws TooSlowException when it ran longer than `limit`; it was ended then
    /// @throws IOException when its exit code is not 0
    public Duration end(Duration limit) throws IOException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                close();
                throw new TooSlowException(limit);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        Duration ran = since();
        if (process.exitValue() != 0) {
            throw new IOException("ended with " + process.exitValue() + ": " + lastWords());
        }
        return ran;
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        return lines.isEmpty()
                ? "it said nothing"
                : String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted", e);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw interrupted(e);
        }
    }
}
