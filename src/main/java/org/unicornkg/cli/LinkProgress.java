package org.unicornkg.cli;

import java.io.PrintStream;
import java.time.Duration;
import org.unicornkg.link.Progress;
import org.unicornkg.problem.Plain;

/// Tells on standard error what somebody should know and how far the work is: that on a terminal only, in one line that
/// is written anew.
final class LinkProgress implements Progress {

    private final PrintStream err;
    private final boolean isTerminal;
    private boolean isLineOpen;

    LinkProgress(Terminal terminal) {
        this.err = terminal.err();
        this.isTerminal = !terminal.screen().equals(Screen.NONE);
    }

    @Override
    public void done(int things, int of) {
        if (isTerminal) {
            err.print("\r" + things + " of " + of + "\033[K");
            err.flush();
            isLineOpen = true;
        }
    }

    @Override
    public void waits(Duration time, String reason) {
        line(reason + "; trying again in " + Math.max(1, time.toSeconds()) + " s");
    }

    @Override
    public void notes(String what) {
        line("note: " + what);
    }

    /// Ends the line that is written anew.
    void end() {
        if (isLineOpen) {
            err.println();
            isLineOpen = false;
        }
        err.flush();
    }

    private void line(String text) {
        end();
        // A service's own words may be among them.
        err.println(Plain.of(text));
        err.flush();
    }
}
