package org.unicornkg.server;

import java.net.BindException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The running service. It reads and never writes; any number of threads may use it.
public final class Server implements AutoCloseable {

    static final String SPARQL = "/sparql";

    private final FusekiServer fuseki;
    private final String host;

    private Server(FusekiServer fuseki, String host) {
        this.fuseki = fuseki;
        this.host = host;
    }

    /// Starts the service; it listens when this returns.
    ///
    /// @throws ProblemException with [Problem.PortInUse] or, for a host that is not this machine,
    ///     [Problem.BadValue]
    public static Server start(Knowledge knowledge, Settings settings) {
        FusekiServer fuseki = assemble(knowledge, settings);
        Engine.tune(fuseki.getJettyServer(), settings);
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.getJettyServer().setStopTimeout(0);
            fuseki.stop();
            throw refusal(settings, e);
        }
        return new Server(fuseki, settings.host());
    }

    /// Returns where the service listens, with a slash at the end.
    public URI address() {
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
    }

    private static FusekiServer assemble(Knowledge knowledge, Settings settings) {
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        // The one endpoint that there is: Fuseki's update, upload and graph store are not mounted at all.
        Endpoint query = Endpoint.create()
                .operation(Operation.Query)
                .endpointName("")
                .processor(new SparqlService(knowledge, settings.limits()))
                .context(context)
                .build();
        DataService.Builder data =
                DataService.newBuilder(knowledge.release().dataset()).addEndpoint(query);
        return FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(settings.port())
                .add(SPARQL, data)
                .addFilter("/*", new Front(settings.log()))
                .addServlet("/*", new Routes(routes(knowledge, settings)))
                .build();
    }

    /// Returns who answers, by first segment of the path.
    static Map<String, Routes.Route> routes(Knowledge knowledge, Settings settings) {
        ThingRoutes things = new ThingRoutes(knowledge);
        Map<String, Routes.Route> routes = new LinkedHashMap<>();
        routes.put("", new HomeRoute(knowledge));
        routes.put("reports", new ReportRoutes(knowledge, settings));
        SearchRoutes search = new SearchRoutes(knowledge);
        routes.put("search", search::search);
        routes.put("search.json", search::searchAsJson);
        routes.put("suggest", search::suggest);
        routes.put("ask", new QuestionRoute(knowledge, settings));
        routes.put("id", things::redirect);
        routes.put("data", things::thing);
        routes.put("claim", things::claim);
        routes.put("statement", things::statement);
        routes.put("source", things::source);
        routes.put("graph", things::graph);
        routes.put("ontology", things::ontology);
        routes.put("healthz", new HealthRoute(knowledge));
        routes.put("openapi.json", new OpenApiRoute(knowledge));
        return routes;
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
