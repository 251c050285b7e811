package org.unicornkg.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Graphs;

/// Tells likely readings from unlikely ones by whether they have an answer: a group is nobody's investor, a person no
/// medium. A reading without rows may still be the right one, if nothing else fits.
final class Rows {

    /// Only the best are tried, each with a query.
    private static final int MOST_TRIED = 8;

    private static final double WITHOUT = 0.8;

    /// For one of them, so that a slow one leaves time for others.
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Graphs graphs;

    Rows(Graphs graphs) {
        this.graphs = graphs;
    }

    /// Returns the fits with those made less likely that have no rows.
    ///
    /// @param sorted best first
    /// @param allowance for all queries together; what it does not suffice for is taken to have rows
    List<Fit> weigh(List<Fit> sorted, Allowance allowance) {
        long start = System.nanoTime();
        List<Fit> weighed = new ArrayList<>();
        for (Fit fit : sorted) {
            // A quick query is over before it looks at the signal.
            allowance.signal().reason().ifPresent(why -> {
                throw new ProblemException(why);
            });
            Duration left = allowance.time().minusNanos(System.nanoTime() - start);
            Duration time = left.compareTo(LONGEST) < 0 ? left : LONGEST;
            boolean isTried = weighed.size() < MOST_TRIED && time.isPositive();
            weighed.add(!isTried || hasRows(fit, allowance.within(time)) ? fit : fit.times(WITHOUT));
        }
        return weighed;
    }

    private boolean hasRows(Fit fit, Allowance allowance) {
        try {
            return fit.values().isEmpty() || fit.query().hasAnswer(graphs, new Arguments(fit.values()), allowance);
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TooSlow) {
                return true;
            }
            throw e;
        }
    }
}
