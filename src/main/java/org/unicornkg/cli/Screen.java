package org.unicornkg.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/// The screen before which somebody sits.
final class Screen {

    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");

    private Screen() {}

    /// Returns its columns; nothing where standard output goes to a file or pipe, or nobody knows.
    static OptionalInt width() {
        if (!Ansi.AUTO.enabled()) {
            return OptionalInt.empty();
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher size = SIZE.matcher(answer);
            int columns = size.matches() ? Integer.parseInt(size.group(1)) : 0;
            return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
        } catch (IOException e) {
            // No stty, as on Windows: lines are then as long as they are.
            return OptionalInt.empty();
        }
    }
}
