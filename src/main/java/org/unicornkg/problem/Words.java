package org.unicornkg.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// How the messages of problems write names and lists.
final class Words {

    private static final int LONGEST = 80;
    private static final int LONGEST_REASON = 300;

    private Words() {}

    /// Returns the text in quotes, on one line, cut where it is long.
    static String quoted(String text) {
        return '"' + line(text, LONGEST) + '"';
    }

    /// Returns what another program said, on one line, cut where it is very long.
    static String reason(String text) {
        return line(text, LONGEST_REASON);
    }

    private static String line(String text, int longest) {
        String line = text.codePoints()
                .limit(longest + 1L)
                .mapToObj(c -> Plain.isHidden(c) ? " " : Character.toString(c))
                .collect(Collectors.joining());
        boolean isLong = line.codePointCount(0, line.length()) > longest;
        return isLong ? line.substring(0, line.offsetByCodePoints(0, longest)) + "…" : line;
    }

    /// Returns `a, b, c`, or `nothing`.
    static String list(Collection<?> items) {
        return items.isEmpty()
                ? "nothing"
                : items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /// Returns `; did you mean a, b?`, or nothing at all.
    static String nearest(List<String> names) {
        return names.isEmpty() ? "" : "; did you mean " + list(names) + "?";
    }
}
