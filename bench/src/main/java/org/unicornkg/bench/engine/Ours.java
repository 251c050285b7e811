package org.unicornkg.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.bench.http.Http;

/// Our own server, by the command that its users have, in memory.
public final class Ours implements Engine {

    public static final String NAME = "ours";

    private final Settings settings;

    Ours(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public Server start(Graph graph) throws IOException {
        return serve(settings, graph, List.of("--data", graph.data().toString()), Http.query("/sparql", "ASK {}"));
    }

    /// Starts it and waits for the answer to a request of the caller's.
    public static Server start(Settings settings, Graph graph, byte[] first) throws IOException {
        return serve(settings, graph, List.of("--data", graph.data().toString()), first);
    }

    /// Starts it with what it shall serve.
    ///
    /// @param options `--data` or `--store` and its folder
    /// @param first the request that it must answer to be ready
    public static Server serve(Settings settings, Graph graph, List<String> options, byte[] first) throws IOException {
        int port = Launched.freePort();
        List<String> command = new ArrayList<>(options);
        command.addAll(0, List.of(kg(settings).toString(), "serve"));
        command.addAll(List.of("--port", Integer.toString(port)));
        command.addAll(List.of("--time-limit", Long.toString(settings.query().toSeconds())));
        command.addAll(settings.serveOptions());
        Launched process = run(settings, "ours-" + graph.name(), command);
        try {
            Duration ready = process.ready(port, first, settings.start());
            return new Server(process, port, "/sparql", ready, true, true);
        } catch (IOException e) {
            process.close();
            throw e;
        }
    }

    /// Returns the command of the checkout.
    public static Path kg(Settings settings) {
        return settings.repository().resolve("kg").toAbsolutePath();
    }

    /// Runs `kg` with the Java of the benchmark.
    public static Launched run(Settings settings, String name, List<String> command) throws IOException {
        Map<String, String> environment =
                Map.of("JAVA_HOME", JavaCommand.home().toString(), "KG_JAVA_OPTS", "-Xmx" + settings.heap());
        return Launched.start(settings.work(), settings.work().resolve(name + ".log"), environment, command);
    }
}
