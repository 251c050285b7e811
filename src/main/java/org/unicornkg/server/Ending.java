package org.unicornkg.server;

import java.util.Locale;
import org.eclipse.jetty.server.Response;

/// How a request ended, for those who watch the service.
enum Ending {
    /// Answered by work.
    COMPLETE,
    /// Answered from what was given before.
    REMEMBERED,
    /// The client had the answer.
    UNMODIFIED,
    /// Answered in part.
    TRUNCATED,
    /// Led to another address.
    REDIRECTED,
    /// The request was wrong.
    WRONG,
    /// The client asked too much at once.
    TOO_MANY,
    /// No slot came free.
    BUSY,
    /// Stopped at the time limit.
    TOO_SLOW,
    /// The client did not wait for the answer.
    GONE,
    /// We failed.
    FAILED;

    static Ending of(Visit visit, Response response, boolean isRemembered) {
        if (visit.signal().reason().isPresent()) {
            return GONE;
        }
        int status = response.getStatus();
        return switch (status) {
            case 304 -> UNMODIFIED;
            case 429 -> TOO_MANY;
            case 503 -> BUSY;
            case 504 -> TOO_SLOW;
            default ->
                status < 300 ? done(response, isRemembered) : status < 400 ? REDIRECTED : status < 500 ? WRONG : FAILED;
        };
    }

    private static Ending done(Response response, boolean isRemembered) {
        if (isRemembered) {
            return REMEMBERED;
        }
        return response.getHeaders().contains("X-Truncated-At") ? TRUNCATED : COMPLETE;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
