package org.unicornkg.server.reconcile;

import java.time.Duration;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Language;

/// For whom an answer is. One is made when its request begins: all that is done for the answer shares its allowance.
public final class Audience {

    private final Language language;
    private final Allowance whole;
    private final long start = System.nanoTime();

    /// @param language of names and descriptions
    /// @param whole what the answer may cost, from now on
    public Audience(Language language, Allowance whole) {
        this.language = language;
        this.whole = whole;
    }

    /// Returns the language of names and descriptions.
    public Language language() {
        return language;
    }

    /// Returns what is left of the allowance.
    ///
    /// @throws ProblemException as [#check] does
    Allowance allowance() {
        check();
        return new Allowance(left(), whole.signal(), whole.hosts(), whole.unanswered());
    }

    /// Goes on only where somebody still waits for the answer. What asks no graph calls this before whatever takes
    /// long.
    ///
    /// @throws ProblemException with [Problem.TooSlow] where the time is over, or with the reason of the signal
    void check() {
        whole.signal().reason().ifPresent(reason -> {
            throw new ProblemException(reason);
        });
        if (!left().isPositive()) {
            throw new ProblemException(new Problem.TooSlow(whole.time()));
        }
    }

    private Duration left() {
        return whole.time().minusNanos(System.nanoTime() - start);
    }
}
