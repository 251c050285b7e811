package org.unicornkg.bench.engine;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.unicornkg.bench.http.Connection;
import org.unicornkg.bench.http.Response;

/// A server that runs.
///
/// @param path of its SPARQL endpoint
/// @param ready from the start of its process to its first answer
/// @param isJava whether `jcmd` may ask it; it would end another process
/// @param stopsQueries whether it ends a query by itself that takes too long; one that does not must be started anew
public record Server(Launched process, int port, String path, Duration ready, boolean isJava, boolean stopsQueries)
        implements Closeable {

    /// Asks one request over a connection of its own.
    ///
    /// @throws java.net.SocketTimeoutException when no answer came within the limit
    public Response ask(byte[] request, Duration limit) throws IOException {
        try (Connection connection = Connection.to(port, limit)) {
            return connection.exchange(request);
        }
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
