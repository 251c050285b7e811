package org.unicornkg.bench.http;

import java.nio.charset.StandardCharsets;

/// What a server answered.
///
/// @param body not to be changed
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
public record Response(int status, byte[] body) {

    private static final int SHOWN = 200;

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /// Returns status and the beginning of the body, for messages.
    public String shown() {
        String text = new String(body, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        return status + " " + text.substring(0, Math.min(SHOWN, text.length()));
    }
}
