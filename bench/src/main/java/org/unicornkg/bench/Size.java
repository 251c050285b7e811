package org.unicornkg.bench;

import java.util.Locale;

/// A graph that is asked for.
///
/// @param name `own`, or a number as it was written: `10k`
/// @param triples 0 for the repository's own
record Size(String name, long triples) {

    private static final String OWN = "own";

    /// Reads `own`, `5000`, `10k` or `1M`.
    static Size parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals(OWN)) {
            return new Size(OWN, 0);
        }
        if (!lower.matches("[0-9]{1,6}[km]?")) {
            throw new IllegalArgumentException(text + " is neither own nor a number like 10k or 1M");
        }
        long number = Long.parseLong(lower.replaceAll("[km]$", ""));
        long factor = lower.endsWith("m") ? 1_000_000 : lower.endsWith("k") ? 1_000 : 1;
        return new Size(text, number * factor);
    }

    boolean isOwn() {
        return name.equals(OWN);
    }

    @Override
    public String toString() {
        return name;
    }
}
