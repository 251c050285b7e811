package org.unicornkg.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.HttpOutput;
import org.eclipse.jetty.util.Callback;

/// Sends the body of an answer from a servlet: a short one at once into Jetty's buffer, a long one without a thread
/// that waits for the reader.
final class Sending {

    /// As large as Jetty's buffer: so much is taken whatever the reader does.
    private static final int SHORT = 32 << 10;

    /// The longest that a reader may take for one answer.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Sending() {}

    /// Sends it, or begins to.
    static void send(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        if (body.length > SHORT && response.getOutputStream() instanceof HttpOutput out) {
            AsyncContext rest = request.startAsync();
            rest.setTimeout(PATIENCE.toMillis());
            out.sendContent(ByteBuffer.wrap(body), Callback.from(rest::complete));
        } else {
            response.getOutputStream().write(body);
        }
    }
}
