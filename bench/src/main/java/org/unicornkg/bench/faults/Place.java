package org.unicornkg.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.unicornkg.bench.engine.Folders;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.Ours;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.engine.Settings;
import org.unicornkg.bench.http.Http;

/// Where a program works.
///
/// @param repository the checkout
/// @param work a folder that is its own
record Place(Path repository, Path work) {

    private static final Duration START = Duration.ofMinutes(1);
    private static final String NAME = "faults";

    /// Starts `kg serve` with the data of the repository.
    ///
    /// @param heap as `-Xmx` takes it
    /// @param limit the longest for a query
    Server serve(String heap, Duration limit, String... options) throws IOException {
        return serve(heap, limit, List.of("--data", repository.resolve("data").toString()), options);
    }

    /// Starts `kg serve`.
    ///
    /// @param from `--data` or `--store` and its folder
    Server serve(String heap, Duration limit, List<String> from, String... options) throws IOException {
        Settings settings = new Settings(repository, work, heap, limit, START, List.of(options));
        Graph graph = new Graph(NAME, work, work, 0);
        return Ours.serve(settings, graph, from, Http.get("/healthz"));
    }

    /// Returns what the server has said so far.
    String log() throws IOException {
        return Files.readString(work.resolve("ours-" + NAME + ".log"));
    }

    Path kg() {
        return repository.resolve("kg");
    }

    /// Makes an empty folder.
    Path folder(String name) throws IOException {
        Path folder = work.resolve(name);
        Folders.empty(folder);
        return folder;
    }
}
