package org.unicornkg.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.bench.http.Http;

/// Oxigraph, compiled to WebAssembly, behind `bench/oxigraph/server.mjs`. It answers one query at a time and cannot
/// stop one.
final class Oxigraph implements Engine {

    private final Settings settings;
    private final Path folder;

    Oxigraph(Settings settings) {
        this.settings = settings;
        this.folder = settings.repository().toAbsolutePath().resolve("bench/oxigraph");
    }

    @Override
    public String name() {
        return "Oxigraph";
    }

    @Override
    public Optional<String> missing() {
        return Files.isDirectory(folder.resolve("node_modules/oxigraph"))
                ? Optional.empty()
                : Optional.of("npm did not install it: needs node and npm");
    }

    @Override
    public Server start(Graph graph) throws IOException {
        int port = Launched.freePort();
        List<String> command = List.of(
                "node",
                "--max-old-space-size=" + (settings.heapBytes() >> 20),
                folder.resolve("server.mjs").toString(),
                Integer.toString(port),
                graph.finished().toString());
        Launched process = Launched.start(
                settings.work(), settings.work().resolve("oxigraph-" + graph.name() + ".log"), Map.of(), command);
        try {
            Duration ready = process.ready(port, Http.query("/sparql", "ASK {}"), settings.start());
            return new Server(process, port, "/sparql", ready, false, false);
        } catch (IOException e) {
            process.close();
            throw e;
        }
    }
}
