package org.unicornkg.report;

import java.util.ArrayList;
import java.util.List;

/// A text as lines of a cell: fit for a terminal, and no wider than the column.
final class WrappedText {

    private WrappedText() {}

    /// Returns the text on one line, without characters that would move the cursor or turn the reading
    /// direction.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean isBreak = type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            if (isBreak) {
                clean.append(' ');
            } else if (type != Character.FORMAT) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /// Cuts a clean text into lines of at most `width` columns: at blanks, beside wide characters, else
    /// anywhere.
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (DisplayWidth.of(rest) > width) {
            int cut = cut(rest, width);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /// Returns where the first line ends, in chars; at least one character.
    private static int cut(String text, int width) {
        int used = 0;
        int good = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += DisplayWidth.of(c);
            if (used > width && at > 0) {
                boolean isBetweenWide = c == ' ' || DisplayWidth.of(c) == 2;
                return isBetweenWide || good == 0 ? at : good;
            }
            at += Character.charCount(c);
            if (c == ' ' || DisplayWidth.of(c) == 2) {
                good = at;
            }
        }
        return at;
    }
}
