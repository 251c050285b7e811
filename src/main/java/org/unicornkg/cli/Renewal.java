package org.unicornkg.cli;

import java.io.PrintStream;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.server.Knowledge;

/// Makes a new release while the old one is served, and has it served if nothing is wrong with it.
final class Renewal {

    private final Supplier<Knowledge> reader;
    private final Consumer<Knowledge> server;
    private final PrintStream err;
    /// Requests that come while one is under way are one.
    private final Semaphore wanted = new Semaphore(0);
    private String served;

    /// @param first what is served
    /// @param reader reads, derives and validates; throws a [ProblemException] where something is wrong
    /// @param server takes what passed
    /// @param err told what happened
    Renewal(Knowledge first, Supplier<Knowledge> reader, Consumer<Knowledge> server, PrintStream err) {
        this.served = first.edition();
        this.reader = reader;
        this.server = server;
        this.err = err;
    }

    /// Begins to wait for requests, on a thread of its own.
    void start() {
        Thread.ofPlatform().daemon().name("renewal").start(() -> {
            while (true) {
                wanted.acquireUninterruptibly();
                wanted.drainPermits();
                renew();
            }
        });
    }

    /// Has the release made anew, soon.
    void request() {
        wanted.release();
    }

    /// Makes the release anew, now.
    void renew() {
        try {
            Knowledge fresh = reader.get();
            if (fresh.edition().equals(served)) {
                say("Nothing has changed; " + fresh + " is served on.");
            } else {
                server.accept(fresh);
                served = fresh.edition();
                say(fresh + " is served now.");
            }
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.BadData bad) {
                bad.findings().forEach(finding -> say(finding.toString()));
            }
            say("The release as before is served on: " + e.problem().message());
        }
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
