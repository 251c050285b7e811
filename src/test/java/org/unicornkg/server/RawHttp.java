package org.unicornkg.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Requests that a decent client would not send.
final class RawHttp {

    private RawHttp() {}

    /// Returns the whole answer, headers and body.
    ///
    /// @param path sent as it is
    /// @param lines further lines of the header
    static String get(URI server, String path, String... lines) throws IOException {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String line : lines) {
            request.append(line).append("\r\n");
        }
        return send(server, request.append("Connection: close\r\n\r\n").toString());
    }

    /// Returns the whole answer to a request that says `Connection: close`.
    static String send(URI server, String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
