package org.unicornkg.server;

import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.util.Callback;
import org.unicornkg.problem.Problem;

/// What each client may ask in a second: a leaking bucket by address, which is Jetty's. Addresses for those who look
/// after the service are not counted.
final class Budget extends DoSHandler {

    private static final Duration RETRY = Duration.ofSeconds(1);

    /// How long a client that is quiet is remembered.
    private static final Duration IDLE = Duration.ofSeconds(10);

    private static final int MOST_CLIENTS = 100_000;

    Budget(Capacity capacity) {
        super(
                request -> Visit.of(request).client(),
                new LeakingBucketTrackerFactory(capacity.requestsPerSecond(), capacity.burst(), IDLE),
                Budget::refuse,
                MOST_CLIENTS);
        excludePath("/healthz", "/readyz", "/metrics");
    }

    private static boolean refuse(Request request, Response response, Callback callback) {
        Delivery.send(
                ProblemDocument.of(new Problem.TooMany("requests", RETRY)).answer(Addressee.of(request)),
                response,
                callback);
        return true;
    }
}
