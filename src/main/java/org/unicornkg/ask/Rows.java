package org.unicornkg.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.release.Graphs;

/// Tells likely readings from unlikely ones by whether they have an answer: a group is nobody's investor, a person no
/// medium. A reading without rows may still be the right one, if nothing else fits.
final class Rows {

    /// Only the best are tried, each with a query.
    private static final int MOST_TRIED = 8;

    private static final double WITHOUT = 0.8;
    private static final Limits ONE_ROW = new Limits(Duration.ofSeconds(5), 1);

    private final Graphs graphs;

    Rows(Graphs graphs) {
        this.graphs = graphs;
    }

    /// Returns the fits with those made less likely that have no rows.
    ///
    /// @param sorted best first
    List<Fit> weigh(List<Fit> sorted) {
        List<Fit> weighed = new ArrayList<>();
        for (Fit fit : sorted) {
            boolean isTried = weighed.size() < MOST_TRIED;
            weighed.add(!isTried || hasRows(fit) ? fit : fit.times(WITHOUT));
        }
        return weighed;
    }

    private boolean hasRows(Fit fit) {
        if (fit.values().isEmpty()) {
            return true;
        }
        try {
            Arguments arguments = new Arguments(fit.values());
            return switch (fit.query().kind()) {
                case TABLE ->
                    !fit.query().run(graphs, arguments, ONE_ROW).table().rows().isEmpty();
                case GRAPH ->
                    !fit.query().triples(graphs, arguments, ONE_ROW).all().isEmpty();
            };
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TooSlow) {
                return true;
            }
            throw e;
        }
    }
}
