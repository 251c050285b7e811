package org.unicornkg.server;

import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;

/// How Jetty is set, where Fuseki's settings do not suit small answers to strangers.
final class Engine {

    /// Fuseki gives each answer 5 MiB, and most of the time goes into zeroing it. Measured on 2 cores, 458
    /// triples, wrk with 8 connections: 980 requests a second with 5 MiB, 2,970 with 32 KiB.
    private static final int OUTPUT_BYTES = 32 << 10;

    /// Long enough for a query of some pages in an address; Fuseki takes 512 KiB.
    private static final int REQUEST_HEADER_BYTES = 16 << 10;

    /// A report's answer repeats its parameters in `Link`, with longer names than they may have been given by.
    private static final int ANSWER_HEADER_BYTES = 32 << 10;

    /// A client that sends or takes less holds a thread for nothing.
    private static final long SLOWEST_BYTES_PER_SECOND = 1_000;

    private static final int EAGER_BYTES = 64 << 10;
    private static final int FRAMING_BYTES = 8;

    /// Connections at once; a proxy has far fewer.
    private static final int MOST_CONNECTIONS = 2_000;

    /// How long requests under way may take when the service is to stop.
    private static final Duration STOP = Duration.ofSeconds(5);

    private Engine() {}

    /// Returns how many threads there are: one for each query that runs or waits, and for four clients that hold all
    /// that they may.
    static int threads(Capacity capacity) {
        return capacity.slots() + capacity.waiting() + 4 * Reception.MOST_OPEN;
    }

    /// Sets a server that was built and has not been started.
    static void tune(org.eclipse.jetty.server.Server jetty, Settings settings, Front front) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setHost(settings.host());
                HttpConfiguration http =
                        socket.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
                http.setOutputBufferSize(OUTPUT_BYTES);
                http.setOutputAggregationSize(OUTPUT_BYTES);
                http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
                http.setResponseHeaderSize(ANSWER_HEADER_BYTES);
                http.setSendServerVersion(false);
                http.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
                http.setMinResponseDataRate(SLOWEST_BYTES_PER_SECOND);
                http.setSendDateHeader(true);
            }
        }
        jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
        PlainErrors errors = new PlainErrors();
        jetty.setErrorHandler(errors);
        if (jetty.getHandler() instanceof ServletContextHandler context) {
            context.setErrorHandler(errors);
            Handover handover = new Handover();
            handover.setHandler(context);
            Remembered remembered = new Remembered();
            // A body is read before a thread is taken for its request, up to what almost every query needs.
            remembered.setHandler(new EagerContentHandler(
                    handover, new RetainedContentLoaderFactory(EAGER_BYTES, FRAMING_BYTES, false)));
            if (settings.capacity().requestsPerSecond() > 0) {
                Budget budget = new Budget(settings.capacity());
                budget.setHandler(remembered);
                front.setHandler(budget);
            } else {
                front.setHandler(remembered);
            }
            jetty.setHandler(new GracefulHandler(front));
        }
        jetty.setStopTimeout(STOP.toMillis());
    }
}
