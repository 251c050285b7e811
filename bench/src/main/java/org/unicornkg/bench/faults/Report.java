package org.unicornkg.bench.faults;

import java.io.PrintStream;

/// Prints what was seen, line by line, and remembers whether all was as expected.
final class Report {

    private final PrintStream out;
    private int failures;

    Report(PrintStream out) {
        this.out = out;
    }

    void title(String name, String deed) {
        out.println("\n== " + name + ": " + deed);
    }

    void say(String line) {
        out.println("   " + line);
    }

    void expect(String what, boolean isSo) {
        out.println((isSo ? "OK   " : "NOT  ") + what);
        if (!isSo) {
            failures++;
        }
    }

    int failures() {
        return failures;
    }
}
