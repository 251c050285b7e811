package org.unicornkg.bench.faults;

import java.time.Duration;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;

/// Those who mean well while others do harm: one looks at `/healthz`, one reads a report that was asked for before, and
/// some ask small queries that nobody has asked yet.
final class Onlookers {

    private static final Duration OFTEN = Duration.ofMillis(40);
    private static final Duration SELDOM = Duration.ofMillis(500);
    private static final int GOOD_CLIENTS = 4;
    private static final String REPORT = "/reports/founders?lang=en";
    private static final double PROMISED_MILLIS = 100;
    private static final int COMPILED = 300;

    private final Server server;
    private final Tally health = new Tally();
    private final Tally report = new Tally();
    private final Tally good = new Tally();

    /// Asks each often enough that Java has compiled what it will.
    Onlookers(Server server) {
        this.server = server;
        Tally before = new Tally();
        for (int i = 0; i < COMPILED; i++) {
            before.ask(server, Http.getFor("10.0.1." + i % 200, "/healthz"));
            before.ask(server, Http.getFor("10.0.1." + i % 200, REPORT));
        }
    }

    void join(Crowd crowd) {
        crowd.add(1, OFTEN, (client, turn) -> health.ask(server, Http.getFor("10.0.0.1", "/healthz")));
        crowd.add(1, OFTEN, (client, turn) -> report.ask(server, Http.getFor("10.0.0.2", REPORT)));
        crowd.add(
                GOOD_CLIENTS,
                SELDOM,
                (client, turn) -> good.ask(
                        server, Http.queryFor("10.0.2." + client, server.path(), Queries.small(client, turn))));
    }

    /// Says how they fared.
    void tell(Report told) {
        told.say("/healthz: " + health);
        told.say("a report asked for before: " + report);
        told.say("small new queries of others: " + good);
        told.expect(
                "/healthz answers, p99 within 100 ms", health.isOnly(200) && health.millis(0.99) <= PROMISED_MILLIS);
        told.expect(
                "a report asked for before answers, p99 within 100 ms",
                report.isOnly(200) && report.millis(0.99) <= PROMISED_MILLIS);
        told.expect(
                "good clients get answers, or 429 or 503 with Retry-After",
                good.isOnly(200, 429, 503) && good.withoutRetryAfter() == 0 && good.of(200) > 0);
    }

    Tally good() {
        return good;
    }
}
