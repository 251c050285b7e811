package org.unicornkg.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.unicornkg.bench.http.Http;

/// Our own server over a store on disk, where the checkout has one: `kg load --store`, then `kg serve --store`.
final class OursOnDisk implements Engine {

    private static final Duration HELP = Duration.ofSeconds(30);

    private final Settings settings;

    OursOnDisk(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "ours, on disk";
    }

    @Override
    public Optional<String> missing() {
        String name = "kg-load-help";
        try {
            Ours.run(settings, name, List.of(Ours.kg(settings).toString(), "load", "--help"))
                    .end(HELP);
            boolean isThere =
                    Files.readString(settings.work().resolve(name + ".log")).contains("--store");
            return isThere ? Optional.empty() : Optional.of("kg has no load --store");
        } catch (IOException e) {
            return Optional.of("kg has no load: " + e.getMessage());
        }
    }

    @Override
    public Server start(Graph graph) throws IOException {
        Path store = settings.work().resolve("store-" + graph.name());
        Folders.empty(store);
        List<String> load = List.of(
                Ours.kg(settings).toString(),
                "load",
                "--store",
                store.toString(),
                graph.finished().toString());
        Duration loaded = Ours.run(settings, "ours-load-" + graph.name(), load).end(settings.start());
        Server server =
                Ours.serve(settings, graph, List.of("--store", store.toString()), Http.query("/sparql", "ASK {}"));
        return new Server(
                server.process(), server.port(), server.path(), server.ready().plus(loaded), true, true);
    }
}
