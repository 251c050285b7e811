package org.unicornkg.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Lines of standard input, of which no more is kept than an answer may be long.
final class ShortLines {

    static final int LONGEST = 500;

    private final BufferedReader reader;
    private boolean isTorn;

    ShortLines(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// Returns the next line, cut where it is too long for an answer; nothing at the end. A last line that nobody ended
    /// is none: what a broken pipe cut off may be half an answer.
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
            c = reader.read();
        }
        isTorn = c < 0;
        return isTorn ? Optional.empty() : Optional.of(line.toString());
    }

    /// Tells whether the input ended within a line.
    boolean isTorn() {
        return isTorn;
    }
}
