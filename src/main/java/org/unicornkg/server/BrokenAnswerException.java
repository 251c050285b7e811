package org.unicornkg.server;

import org.jspecify.annotations.Nullable;

/// Says that an answer failed when part of it was sent already. Jetty then cuts the connection: that is the
/// only way left to tell the client that the answer is not whole.
final class BrokenAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenAnswerException(@Nullable Throwable cause) {
        super("the answer was cut", cause);
    }
}
