package org.unicornkg.bench.engine;

import java.io.IOException;
import java.time.Duration;

/// Something took longer than it may.
public final class TooSlowException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Duration limit;

    public TooSlowException(Duration limit) {
        super("took longer than " + limit.toSeconds() + " s");
        this.limit = limit;
    }

    public Duration limit() {
        return limit;
    }
}
