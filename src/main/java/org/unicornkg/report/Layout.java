package org.unicornkg.report;

import java.util.OptionalInt;

/// How a report is laid out, beside its format.
///
/// @param width columns of the terminal, which a table is wrapped to fit; absent where it is written to a file or pipe:
///     then each row is one line
/// @param hasColours whether a table is coloured, as a terminal shows it
/// @param hasBom whether CSV and TSV begin with a byte order mark, which Excel takes UTF-8 by
public record Layout(OptionalInt width, boolean hasColours, boolean hasBom) {

    /// Returns the layout for files, pipes and answers over HTTP: no width, no colours, no mark.
    public static Layout plain() {
        return new Layout(OptionalInt.empty(), false, false);
    }

    /// Returns the same for a terminal.
    ///
    /// @param columns its width; absent where nobody knows
    public Layout onScreen(OptionalInt columns, boolean isColoured) {
        return new Layout(columns, isColoured, hasBom);
    }

    /// Returns the same with a byte order mark or without.
    public Layout withBom(boolean hasOne) {
        return new Layout(width, hasColours, hasOne);
    }
}
