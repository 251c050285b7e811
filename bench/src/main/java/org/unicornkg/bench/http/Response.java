package org.unicornkg.bench.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What a server answered.
///
/// @param headers as lines, without line ends
/// @param body not to be changed
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
public record Response(int status, List<String> headers, byte[] body) {

    private static final int SHOWN = 200;

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /// Returns the value of a header.
    public Optional<String> header(String name) {
        String start = name + ":";
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, start, 0, start.length()))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// Returns status and the beginning of the body, for messages.
    public String shown() {
        String text = text().replaceAll("\\s+", " ");
        return status + " " + text.substring(0, Math.min(SHOWN, text.length()));
    }
}
