package org.unicornkg.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Answers what Jetty itself refuses (a broken address, too many headers) as the rest of the service does: no
/// page that names the engine, no stack trace.
final class PlainErrors extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Answer answer = ProblemDocument.of(code).answer(Addressee.of(request));
        Front.greet(response.getHeaders());
        Delivery.send(answer, response, callback);
    }
}
