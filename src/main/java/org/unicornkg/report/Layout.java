package org.unicornkg.report;

import java.util.OptionalInt;

/// How a report is laid out, beside its format.
///
/// @param width columns of the terminal, which a table is wrapped to fit; absent where it is written to a file
///     or pipe:
///     then each row is one line
/// @param hasBom whether CSV begins with a byte order mark, which Excel takes UTF-8 by
/// @param isCited whether a table ends with what it takes to cite it; JSON always holds it
public record Layout(OptionalInt width, boolean hasBom, boolean isCited) {

    /// Returns the layout for files and pipes: no width, no mark, no citation.
    public static Layout plain() {
        return new Layout(OptionalInt.empty(), false, false);
    }
}
