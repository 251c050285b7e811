package org.unicornkg.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.store.Store;

/// Makes a new release while the old one is served, and has it served if nothing is wrong with it.
final class Renewal {

    private final Function<Optional<Store>, Reading> reader;
    private final Consumer<Knowledge> server;
    private final PrintStream err;
    /// Requests that come while one is under way are one.
    private final Semaphore wanted = new Semaphore(0);
    private Reading served;
    /// Served before, and open for the requests that began with it.
    private Reading before;

    /// @param first what is served
    /// @param reader given the store that is served, reads, derives and validates; throws a [ProblemException] where
    ///     something is wrong, and leaves no other store open then
    /// @param server takes what passed
    /// @param err told what happened
    Renewal(Reading first, Function<Optional<Store>, Reading> reader, Consumer<Knowledge> server, PrintStream err) {
        this.served = first;
        this.before = first;
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
            Reading fresh = reader.apply(served.store());
            if (fresh.isSameEdition(served)) {
                fresh.closeBeside(served);
                say("Nothing has changed; " + served.knowledge() + " is served on.");
            } else {
                serve(fresh);
                say(fresh.knowledge() + " is served now.");
            }
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.BadData bad) {
                bad.findings().forEach(finding -> say(finding.toString()));
            }
            say("The release as before is served on: " + e.problem().message());
        } catch (RuntimeException | Error e) {
            // A file that was deleted while it was read, a database that fails, no memory for two releases at once:
            // whoever asks next asks in vain if this thread ends.
            say("The release as before is served on: " + e);
        }
    }

    private void serve(Reading fresh) {
        try {
            server.accept(fresh.knowledge());
        } catch (RuntimeException | Error e) {
            fresh.closeBeside(served);
            throw e;
        }
        if (!fresh.store().equals(served.store())) {
            before.closeBeside(served);
            before = served;
        }
        served = fresh;
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
