package org.unicornkg.bench.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.bench.http.Http;

/// Apache Jena Fuseki as it comes: `fuseki-server --file`, which loads into a transactional dataset in memory. Only its
/// log of requests is off.
public final class Fuseki implements Engine {

    private static final String PATH = "/bench";

    private final Settings settings;

    Fuseki(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Fuseki";
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public Server start(Graph graph) throws IOException {
        return start(settings, graph, "ASK {}");
    }

    /// Starts it and waits for the answer to a query of the caller's.
    public static Server start(Settings settings, Graph graph, String first) throws IOException {
        int port = Launched.freePort();
        List<String> command = JavaCommand.peer(
                settings.heap(),
                List.of(),
                "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                List.of(
                        "--localhost",
                        "--port=" + port,
                        "--timeout=" + settings.query().toMillis(),
                        "--file=" + graph.finished(),
                        PATH));
        Launched process = Launched.start(
                settings.work(), settings.work().resolve("fuseki-" + graph.name() + ".log"), Map.of(), command);
        try {
            Duration ready = process.ready(port, Http.query(PATH + "/sparql", first), settings.start());
            return new Server(process, port, PATH + "/sparql", ready, true, true);
        } catch (IOException e) {
            process.close();
            throw e;
        }
    }
}
