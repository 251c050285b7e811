package org.unicornkg.bench.measure;

import java.io.Closeable;
import java.io.IOException;
import org.unicornkg.bench.engine.Engine;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.Server;

/// The server of an engine on a graph; another one after a query that it could not stop.
final class Running implements Closeable {

    private final Engine engine;
    private final Graph graph;
    private Server server;

    Running(Engine engine, Graph graph) throws IOException {
        this.engine = engine;
        this.graph = graph;
        this.server = engine.start(graph);
    }

    Server server() {
        return server;
    }

    /// Has nothing left to do that was asked before.
    void stopQuery() throws IOException {
        if (!server.stopsQueries()) {
            server.close();
            server = engine.start(graph);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
