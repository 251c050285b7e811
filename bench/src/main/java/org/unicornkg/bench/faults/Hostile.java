package org.unicornkg.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;
import org.unicornkg.bench.measure.Memory;

/// The queries that the tests hold against the guards, over HTTP, in a small heap, again and again.
final class Hostile implements Fault {

    private static final String FOLDER = "src/test/resources/query/hostile";
    private static final int ROUNDS = 2;
    private static final Duration NO_REST = Duration.ZERO;
    private static final Duration REST = Duration.ofMillis(200);
    private static final Duration ROUND = Duration.ofSeconds(30);
    private static final double MOST_MILLIS = 5_000;
    private static final double FLAT = 1.05;

    @Override
    public String deed() {
        return "each query of " + FOLDER + ", " + ROUNDS + " times, beside good ones, in a heap of 400 MB";
    }

    @Override
    public void run(Place place, Report report) throws IOException, InterruptedException {
        List<String> queries;
        try (Stream<Path> files = Files.list(place.repository().resolve(FOLDER))) {
            queries = files.sorted().map(Hostile::text).toList();
        }
        try (Server server =
                place.serve("400m", Duration.ofSeconds(1), "--behind-proxy", "--cache=4", "--queue-time=20")) {
            long first = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Tally bad = new Tally();
                Tally good = new Tally();
                Crowd crowd = new Crowd();
                int all = queries.size();
                int half = all / 2;
                int shift = round;
                crowd.add(2, NO_REST, (client, turn) -> {
                    int number = client * half + turn;
                    if (turn <= half && number < all) {
                        String address = "10.1." + client + "." + shift;
                        bad.ask(server, Http.getFor(address, server.path() + "?query=" + queries.get(number)));
                    } else {
                        TimeUnit.MILLISECONDS.sleep(REST.toMillis());
                    }
                });
                crowd.add(
                        1,
                        REST,
                        (client, turn) -> good.ask(
                                server, Http.queryFor("10.0.0." + shift, server.path(), Queries.small(shift, turn))));
                crowd.disperseAfter(ROUND);
                long heap = Memory.measure(server).orElse(0);
                first = round == 0 ? heap : first;
                report.say("hostile: " + bad);
                report.say("good: " + good);
                report.say("heap after a full collection: " + Soak.megabytes(heap));
                report.expect(
                        "hostile queries get 400, 403, 413, 422, 503 or 504, or end in time",
                        bad.isOnly(200, 400, 403, 413, 422, 503, 504) && bad.millis(1) < MOST_MILLIS);
                report.expect("good queries are answered", good.isOnly(200));
                report.expect("the heap is as after the first round, within 5 %", heap <= first * FLAT);
            }
        }
    }

    private static String text(Path file) {
        try {
            return URLEncoder.encode(Files.readString(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
