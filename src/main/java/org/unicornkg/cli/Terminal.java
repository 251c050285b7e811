package org.unicornkg.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.unicornkg.report.Layout;

/// Where a command reads and prints.
///
/// @param in standard input
/// @param out standard output, in UTF-8: the result alone
/// @param err standard error, in UTF-8: all else
/// @param screen what shows `out`
record Terminal(InputStream in, PrintStream out, PrintStream err, Screen screen) {

    /// Returns how to lay a report out for `out`.
    Layout layout() {
        return Layout.plain().onScreen(screen.width(), screen.hasColours());
    }
}
