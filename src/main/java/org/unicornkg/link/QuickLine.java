package org.unicornkg.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.problem.Plain;

/// A statement in the syntax of QuickStatements, version 1, with a comment above it; or a comment alone, where the
/// statement should not be made.
///
/// @param cells item, property, value; then qualifiers and sources, each with its value
/// @param note what it says, in words
/// @param obstacle why it should not be made; absent where it may
record QuickLine(List<String> cells, String note, Optional<String> obstacle) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    QuickLine {
        cells = List.copyOf(cells);
    }

    /// Returns a text as a value; nothing where the syntax, which knows no escapes, has no way to write it.
    static Optional<String> text(String text) {
        boolean isPlain = !text.isBlank()
                && text.equals(Plain.of(text))
                && text.indexOf('"') < 0
                && text.indexOf('|') < 0
                && !text.contains("/*")
                && !text.contains("*/");
        return isPlain ? Optional.of('"' + text + '"') : Optional.empty();
    }

    /// Returns a year, a month or a day as a value with its precision: 9, 10 or 11; nothing for another literal.
    static Optional<String> time(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String month = parts.group(2);
        String day = parts.group(3);
        int precision = month == null ? 9 : day == null ? 10 : 11;
        return Optional.of("+" + parts.group(1) + "-" + (month == null ? "00" : month) + "-"
                + (day == null ? "00" : day) + "T00:00:00Z/" + precision);
    }

    /// Returns a comment that nothing in it can end.
    static String comment(String text) {
        return "/* " + Plain.of(text).replace("*/", "* /").replace("/*", "/ *").replace('|', '/') + " */\n";
    }

    /// Returns it as it stands in the file.
    String written() {
        return obstacle.map(why -> comment("not active: " + why + ": " + note + ": " + String.join(" ", cells)))
                .orElseGet(() -> comment(note) + String.join("\t", cells) + "\n");
    }
}
