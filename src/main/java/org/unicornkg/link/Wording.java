package org.unicornkg.link;

/// Words of strangers, made fit for a line of a table and a terminal.
final class Wording {

    private static final int LONGEST = 200;

    private Wording() {}

    /// Returns the text in one line, without what cannot be seen and what turns the direction of writing, cut where
    /// it is very long.
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(10L * LONGEST).forEach(sign -> {
            int type = Character.getType(sign);
            boolean isSeen = type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.UNASSIGNED
                    && type != Character.PRIVATE_USE;
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || type == Character.CONTROL) {
                line.append(' ');
            } else if (isSeen) {
                line.appendCodePoint(sign);
            }
        });
        String seen = line.toString().replaceAll(" +", " ").strip();
        return seen.codePointCount(0, seen.length()) <= LONGEST
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
