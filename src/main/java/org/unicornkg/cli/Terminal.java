package org.unicornkg.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.OptionalInt;

/// Where a command reads and prints.
///
/// @param in standard input
/// @param out standard output, in UTF-8: the result alone
/// @param err standard error, in UTF-8: all else
/// @param width columns of the screen that shows `out`; absent where it is a file or pipe
public record Terminal(InputStream in, PrintStream out, PrintStream err, OptionalInt width) {}
