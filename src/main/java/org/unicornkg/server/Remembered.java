package org.unicornkg.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Gives answers that were given before: they cost no query, so they wait for none.
final class Remembered extends Handler.Wrapper {

    private static final String NAME = Remembered.class.getName();

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Kept known = Visit.of(request).remembered().orElse(null);
        if (known == null) {
            return super.handle(request, response, callback);
        }
        request.setAttribute(NAME, true);
        String ifNoneMatch = Ask.header(request, HttpHeader.IF_NONE_MATCH);
        if (known.tag().matching(ifNoneMatch).isPresent()) {
            Delivery.send(known.answer().unmodified(), response, callback);
        } else {
            Delivery.send(known, response, callback);
        }
        return true;
    }

    /// Tells whether the answer to this request was given before.
    static boolean isAnswerOf(Request request) {
        return request.getAttribute(NAME) != null;
    }
}
