package org.unicornkg.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;
import org.unicornkg.bench.measure.Memory;

/// A mixed load for a long time, with the heap after a full collection every minute.
final class Soak implements Fault {

    private static final Duration REST = Duration.ofMillis(20);
    private static final Duration SELDOM = Duration.ofSeconds(2);
    private static final int SUGGESTIONS = 28;
    private static final List<String> LANGUAGES = List.of("en", "zh-Hant", "zh-Hans");
    private static final double FLAT = 1.05;
    private static final double MEBI = 1 << 20;

    private final Duration time;

    Soak(Duration time) {
        this.time = time;
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / MEBI);
    }

    @Override
    public String deed() {
        return "reports, searches, things, pages, small queries, endless ones and broken ones for " + time.toMinutes()
                + " minutes";
    }

    @Override
    public void run(Place place, Report report) throws IOException, InterruptedException {
        Tally good = new Tally();
        Tally bad = new Tally();
        List<Long> heaps = new ArrayList<>();
        long start = System.nanoTime();
        try (Server server =
                place.serve("512m", Duration.ofSeconds(1), "--behind-proxy", "--cache=8", "--client-rate=0")) {
            Crowd crowd = new Crowd();
            crowd.add(2, REST, (client, turn) -> good.ask(server, request(server, client, turn)));
            crowd.add(1, SELDOM, (client, turn) -> {
                bad.ask(server, Http.queryFor("10.0.4.1", server.path(), Queries.endless(client, turn)));
                bad.ask(server, Http.queryFor("10.0.4.1", server.path(), "SELECT nonsense " + turn));
                bad.ask(server, Http.getFor("10.0.4.1", "/reports/no-such-report-" + turn));
            });
            crowd.add(1, Duration.ofMinutes(1), (client, turn) -> {
                long heap = Memory.measure(server).orElse(0);
                heaps.add(heap);
                long minutes = Duration.ofNanos(System.nanoTime() - start).toMinutes();
                report.say("after " + minutes + " minutes: " + megabytes(heap));
            });
            crowd.disperseAfter(time.plusSeconds(5));
        }
        report.say("good: " + good);
        report.say("bad: " + bad);
        report.expect("good requests are answered", good.isOnly(200));
        report.expect("bad ones get 400, 404 or 504", bad.isOnly(400, 404, 504));
        // Until then the cache fills, and Java compiles.
        int settled = heaps.size() / 3;
        double growth = (double) heaps.get(heaps.size() - 1) / heaps.get(settled);
        report.expect(
                String.format(Locale.ROOT, "the heap at the end is %.3f times that after a third of the time", growth),
                growth <= FLAT);
    }

    private static byte[] request(Server server, int client, int turn) {
        String address = "10.0.5." + client;
        return switch (turn % 6) {
            case 0 ->
                Http.getFor(
                        address,
                        "/reports/founders?asOf=%04d-%02d-01".formatted(1000 + turn / 72 % 1000, 1 + turn / 6 % 12));
            case 1 -> Http.getFor(address, "/search?q=" + Integer.toString(turn, 36));
            case 2 -> Http.getFor(address, "/data/moonshot-ai");
            case 3 -> Http.getFor(address, "/suggest?q=mo&limit=" + (1 + turn % SUGGESTIONS));
            case 4 -> Http.getFor(address, "/page/01-ai?in=kg:organization&page=1&lang=" + LANGUAGES.get(turn / 6 % 3));
            default -> Http.queryFor(address, server.path(), Queries.small(client, turn));
        };
    }
}
