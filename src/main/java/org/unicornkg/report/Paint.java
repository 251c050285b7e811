package org.unicornkg.report;

/// How a terminal shows a text. No colour says anything that a word does not say too.
///
/// @see <a href="https://www.ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48 §8.3.117</a>
enum Paint {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    YELLOW("33"),
    CYAN("36");

    private static final String BEGIN = "\u001B[";

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /// Returns the text in this paint; the text itself has no control characters.
    String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : BEGIN + code + "m" + text + BEGIN + "0m";
    }
}
