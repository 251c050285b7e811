/// The command line: the only room that prints and exits.
///
/// Front door: [Main]. May use: every room below.
///
///     int exit = Main.run(new String[] {"report", "founders"}, System.in, System.out, System.err);
@NullMarked
package org.unicornkg.cli;

import org.jspecify.annotations.NullMarked;
