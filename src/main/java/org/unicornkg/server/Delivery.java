package org.unicornkg.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Sends whole answers without a servlet, and without a thread that waits for a slow reader.
final class Delivery {

    private Delivery() {}

    /// Sends an answer.
    ///
    /// @param callback told when the last byte has gone
    static void send(Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        if (answer.body().length > 0) {
            response.getHeaders().put("Content-Length", answer.body().length);
        }
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    /// Sends an answer that was given before.
    ///
    /// @param callback told when the last byte has gone
    static void send(Kept kept, Response response, Callback callback) {
        response.setStatus(kept.answer().status());
        for (HttpField field : kept.fields()) {
            response.getHeaders().put(field);
        }
        response.write(true, ByteBuffer.wrap(kept.answer().body()), callback);
    }
}
