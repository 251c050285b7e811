package org.unicornkg.bench.faults;

import java.io.IOException;
import java.time.Duration;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;

/// Ten times as many clients with endless queries as the server has room for.
final class Overload implements Fault {

    private static final int SLOTS = 4;
    private static final int QUEUE = 32;
    private static final int TIMES = 10;
    private static final Duration TIME = Duration.ofSeconds(25);

    /// Half of what `Retry-After` asks for.
    private static final Duration REST = Duration.ofSeconds(1);

    @Override
    public String deed() {
        int clients = TIMES * (SLOTS + QUEUE);
        return clients + " clients with endless queries, " + SLOTS + " slots, " + QUEUE + " in the queue";
    }

    @Override
    public void run(Place place, Report report) throws IOException, InterruptedException {
        Tally bad = new Tally();
        try (Server server = place.serve(
                "1g", Duration.ofSeconds(5), "--slots=" + SLOTS, "--queue=" + QUEUE, "--behind-proxy", "--metrics")) {
            Onlookers onlookers = new Onlookers(server);
            Crowd crowd = new Crowd();
            crowd.add(
                    TIMES * (SLOTS + QUEUE),
                    REST,
                    (client, turn) -> bad.ask(
                            server,
                            Http.queryFor(
                                    "10.1." + client / 200 + "." + client % 200,
                                    server.path(),
                                    Queries.endless(client, turn))));
            onlookers.join(crowd);
            crowd.disperseAfter(TIME);
            report.say("endless queries: " + bad);
            report.expect("the endless ones get 429, 503 or 504 and nothing else", bad.isOnly(429, 503, 504));
            report.expect("each 429 and 503 has Retry-After", bad.withoutRetryAfter() == 0);
            onlookers.tell(report);
        }
    }
}
