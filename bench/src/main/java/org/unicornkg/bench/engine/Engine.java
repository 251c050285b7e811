package org.unicornkg.bench.engine;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// One of the servers that are compared.
public interface Engine {

    /// Returns how results call it.
    String name();

    /// Returns how the command line calls it: `ours-on-disk`.
    default String key() {
        return name().replaceAll("[, ]+", "-").toLowerCase(Locale.ROOT);
    }

    /// Returns why it cannot run here; empty where it can.
    Optional<String> missing();

    /// Starts it on a graph and waits until it answers.
    ///
    /// @throws TooSlowException when it took longer than the settings allow
    /// @throws IOException when it ended by itself
    Server start(Graph graph) throws IOException;
}
