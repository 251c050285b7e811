package org.unicornkg.server;

import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.Context;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The running service. It reads and never writes; any number of threads may use it.
public final class Server implements AutoCloseable {

    static final String SPARQL = "/sparql";

    private static final int LEAST_THREADS = 8;

    private final FusekiServer fuseki;
    private final Settings settings;
    private final Map<String, Routes.Route> common = new LinkedHashMap<>();
    private final AtomicReference<Edition> edition;
    private final Reception reception;
    private final Journal journal;
    private final Optional<Metrics> metrics;

    private Server(Knowledge knowledge, Settings settings) {
        this.settings = settings;
        this.reception = new Reception(settings.capacity());
        this.edition = new AtomicReference<>();
        this.metrics =
                settings.hasMetrics() ? Optional.of(new Metrics(edition::get, reception.slots())) : Optional.empty();
        common.put("readyz", new ReadyRoute(reception.slots(), settings.capacity()));
        metrics.ifPresent(numbers -> common.put("metrics", numbers));
        serve(knowledge);
        this.fuseki = assemble(settings);
        this.journal = new Journal(settings.log(), metrics, Clock.systemUTC());
        Engine.tune(fuseki.getJettyServer(), settings, new Front(edition::get, reception, journal));
    }

    /// Starts the service; it listens when this returns.
    ///
    /// @throws ProblemException with [Problem.PortInUse]
    public static Server start(Knowledge knowledge, Settings settings) {
        Server server = new Server(knowledge, settings);
        try {
            server.fuseki.start();
        } catch (FusekiException e) {
            server.fuseki.getJettyServer().setStopTimeout(0);
            server.close();
            throw refusal(settings, e);
        }
        return server;
    }

    /// Serves another release from the next request on; those under way are answered from the one that they began with.
    public void serve(Knowledge knowledge) {
        edition.set(new Edition(knowledge, settings, common));
    }

    /// Returns where the service listens, with a slash at the end.
    public URI address() {
        String host = settings.host();
        boolean isAny = host.equals("0.0.0.0") || host.equals("::");
        String shown = isAny ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + fuseki.getHttpPort() + "/");
    }

    /// Waits until the service was closed.
    public void join() throws InterruptedException {
        fuseki.getJettyServer().join();
    }

    /// Stops the service: requests under way are answered, new ones are not taken.
    @Override
    public void close() {
        fuseki.stop();
        reception.close();
        journal.close();
        metrics.ifPresent(Metrics::close);
    }

    private static FusekiServer assemble(Settings settings) {
        // Fuseki has no other way to keep its name and version to itself.
        Fuseki.outputFusekiServerHeader = false;
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        // The one endpoint that there is: Fuseki's update, upload and graph store are not mounted at all.
        Endpoint query = Endpoint.create()
                .operation(Operation.Query)
                .endpointName("")
                .processor(new SparqlService(settings.limits()))
                .context(context)
                .build();
        // Which release a request asks is told by its edition, not by Fuseki, which is given an empty dataset to hold.
        DataService.Builder data =
                DataService.newBuilder(DatasetGraphFactory.empty()).addEndpoint(query);
        return FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(settings.port())
                .numServerThreads(LEAST_THREADS, Engine.threads(settings.capacity()))
                .add(SPARQL, data)
                .addServlet("/*", new Routes(settings.limits()))
                .build();
    }

    private static ProblemException refusal(Settings settings, FusekiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ProblemException(new Problem.PortInUse(settings.port()), failure);
            }
        }
        throw failure;
    }
}
