package org.unicornkg.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What shows standard output: a screen before which somebody sits, or a file or pipe.
///
/// @param width columns; absent for a file or pipe, and where nobody knows
/// @param hasColours whether it shows colours
record Screen(OptionalInt width, boolean hasColours) {

    /// A file or pipe.
    static final Screen NONE = new Screen(OptionalInt.empty(), false);

    /// Asks whether standard output is a terminal, and that terminal for its size: standard input may be another thing.
    /// The answer comes by standard error, because standard output must be ours. (Java's console is no help: from
    /// JDK 22 to 24 there is one even where nobody sits.)
    private static final String[] SIZE = {"sh", "-c", "[ -t 1 ] && { stty size < /dev/tty || echo unknown; } >&2"};

    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ (\\d+)\\s*");

    /// Returns the screen of this process.
    ///
    /// @param environment its variables: `NO_COLOR` and `TERM` are looked at
    /// @see <a href="https://no-color.org/">NO_COLOR</a>
    static Screen of(Map<String, String> environment) {
        try {
            Process sh = new ProcessBuilder(SIZE)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(sh.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (answer.isEmpty()) {
                return NONE;
            }
            Matcher size = ROWS_AND_COLUMNS.matcher(answer);
            int columns = size.matches() ? Integer.parseInt(size.group(1)) : 0;
            return new Screen(columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty(), isColoured(environment));
        } catch (IOException e) {
            // No sh, as on Windows: lines are then as long as they are.
            return NONE;
        }
    }

    static boolean isColoured(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
