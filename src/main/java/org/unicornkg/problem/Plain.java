package org.unicornkg.problem;

/// Texts of others as a person may see them.
public final class Plain {

    private Plain() {}

    /// Returns the text on one line, with nothing in it that a terminal would obey or that changes the order of what is
    /// read.
    public static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(isHidden(c) ? ' ' : c));
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }

    /// Tells whether a character is none to be seen.
    public static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
