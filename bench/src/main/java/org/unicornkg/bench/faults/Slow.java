package org.unicornkg.bench.faults;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.unicornkg.bench.engine.Server;

/// Clients that send or take so little that others could be kept from the threads that serve them.
final class Slow implements Fault {

    private static final int EACH = 250;
    private static final Duration TIME = Duration.ofSeconds(40);
    private static final String HEAD = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: CLIENT\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    @Override
    public String deed() {
        return EACH + " clients of each kind: a header byte by byte, a body byte by byte, a body in chunks without"
                + " end, an answer never read; at most " + TIME.toSeconds() + " s";
    }

    @Override
    public void run(Place place, Report report) throws IOException, InterruptedException {
        String large = URLEncoder.encode(Queries.large(0, 0), StandardCharsets.UTF_8);
        Map<String, Trickle> kinds = new LinkedHashMap<>();
        kinds.put("a header byte by byte", new Trickle(HEAD + "X-Long: ", "x"));
        kinds.put("a body byte by byte", new Trickle(HEAD + FORM + "Content-Length: 100000\r\n\r\nquery=", "x"));
        kinds.put(
                "a body in chunks without end",
                new Trickle(HEAD + FORM + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"));
        kinds.put(
                "an answer never read",
                new Trickle(
                        "GET /sparql?query=" + large
                                + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: CLIENT\r\n\r\n",
                        "\r\n"));
        for (Map.Entry<String, Trickle> kind : kinds.entrySet()) {
            try (Server server = place.serve(
                    "1g",
                    Duration.ofSeconds(10),
                    "--behind-proxy",
                    "--client-rate=0",
                    "--queue=300",
                    "--queue-time=60")) {
                suffer(server, kind.getKey(), kind.getValue(), report);
            }
        }
    }

    private static void suffer(Server server, String kind, Trickle trickle, Report report)
            throws IOException, InterruptedException {
        Onlookers onlookers = new Onlookers(server);
        AtomicInteger longest = new AtomicInteger();
        AtomicInteger shortest = new AtomicInteger(Integer.MAX_VALUE);
        Crowd crowd = new Crowd();
        crowd.add(EACH, TIME, (client, turn) -> {
            if (turn == 0) {
                int seconds = trickle.secondsUntilCut(server.port(), client, TIME);
                longest.accumulateAndGet(seconds, Math::max);
                shortest.accumulateAndGet(seconds, Math::min);
            }
        });
        onlookers.join(crowd);
        crowd.disperseAfter(TIME);
        report.say("-- " + kind);
        // They hold a connection, and no thread that others need: a proxy cuts them sooner.
        report.say(
                longest.get() < TIME.toSeconds()
                        ? "cut after " + shortest + " to " + longest + " s"
                        : "some are not cut in " + TIME.toSeconds() + " s");
        onlookers.tell(report);
    }
}
