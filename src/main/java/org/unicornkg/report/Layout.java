package org.unicornkg.report;

import java.util.OptionalInt;

/// How a report is laid out, beside its format.
///
/// @param width columns of the terminal, which a table is wrapped to fit; absent where it is written to a file or pipe:
///     then each row is one line
/// @param hasColours whether a table is coloured, as a terminal shows it
/// @param hasBom whether CSV and TSV begin with a byte order mark, which Excel takes UTF-8 by
/// @param isServed whether HTML is sent by the service itself: its links then lead there, not to where IRIs lead
public record Layout(OptionalInt width, boolean hasColours, boolean hasBom, boolean isServed) {

    /// Returns the layout for files and pipes: no width, no colours, no mark.
    public static Layout plain() {
        return new Layout(OptionalInt.empty(), false, false, false);
    }

    /// Returns the layout for answers over HTTP.
    public static Layout served() {
        return new Layout(OptionalInt.empty(), false, false, true);
    }

    /// Returns the same for a terminal.
    ///
    /// @param columns its width; absent where nobody knows
    public Layout onScreen(OptionalInt columns, boolean isColoured) {
        return new Layout(columns, isColoured, hasBom, isServed);
    }

    /// Returns the same with a byte order mark or without.
    public Layout withBom(boolean hasOne) {
        return new Layout(width, hasColours, hasOne, isServed);
    }
}
