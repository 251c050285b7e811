package org.unicornkg.bench.engine;

import java.io.IOException;
import java.util.Optional;

/// One of the servers that are compared.
public interface Engine {

    /// Returns how results call it.
    String name();

    /// Returns why it cannot run here; empty where it can.
    Optional<String> missing();

    /// Starts it on a graph and waits until it answers.
    ///
    /// @throws TooSlowException when it took longer than the settings allow
    /// @throws IOException when it ended by itself
    Server start(Graph graph) throws IOException;
}
