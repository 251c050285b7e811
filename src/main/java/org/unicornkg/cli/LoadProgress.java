package org.unicornkg.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.unicornkg.store.Progress;

/// Tells on standard error how far a load is: on a terminal in one line that is written anew, else in a line now and
/// then.
final class LoadProgress implements Progress {

    private static final long OFTEN_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long SELDOM_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final PrintStream err;
    private final boolean isTerminal;
    private final long start = System.nanoTime();
    private long last = start;
    private boolean isLineOpen;

    LoadProgress(Terminal terminal) {
        this.err = terminal.err();
        this.isTerminal = !terminal.screen().equals(Screen.NONE);
    }

    @Override
    public void removes(Path unfinished) {
        line("removing " + unfinished.getFileName() + ", of a load that was ended before it was whole");
    }

    @Override
    public void begins(Stage stage, int generation) {
        line(
                switch (stage) {
                    case LOADING -> "loading generation " + generation;
                    case CHECKING -> "reading generation " + generation + " back";
                    case FLUSHING -> "writing generation " + generation + " to the disk";
                });
    }

    @Override
    public void read(long statements) {
        long now = System.nanoTime();
        if (now - last < (isTerminal ? OFTEN_NANOS : SELDOM_NANOS)) {
            return;
        }
        last = now;
        String text = text(statements, now);
        if (isTerminal) {
            err.print('\r' + text + "\033[K");
            err.flush();
            isLineOpen = true;
        } else {
            line(text);
        }
    }

    private String text(long statements, long now) {
        double seconds = (double) (now - start) / TimeUnit.SECONDS.toNanos(1);
        Runtime java = Runtime.getRuntime();
        long megabytes = (java.totalMemory() - java.freeMemory()) >> 20;
        return String.format(
                Locale.ROOT,
                "%,d statements, %,.0f a second, %d MB of heap",
                statements,
                statements / seconds,
                megabytes);
    }

    private void line(String text) {
        if (isLineOpen) {
            err.println();
            isLineOpen = false;
        }
        err.println(text);
        err.flush();
    }
}
