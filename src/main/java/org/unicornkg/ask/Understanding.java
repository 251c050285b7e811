package org.unicornkg.ask;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Language;

/// What was made of a question.
///
/// @param question as asked
/// @param readings the ways to read it, best first; may be empty
/// @param doubt why the best is not sure; empty where it is
public record Understanding(String question, List<Reading> readings, Optional<Doubt> doubt) {

    private static final int NEAREST = 3;

    public Understanding {
        readings = List.copyOf(readings);
    }

    /// Returns the one reading to answer by; nothing where it would be a guess.
    public Optional<Reading> sure() {
        return doubt.isPresent() ? Optional.empty() : readings.stream().findFirst();
    }

    /// Returns the one reading to answer by.
    ///
    /// @throws ProblemException with [Problem.NotUnderstood] where it would be a guess, naming the nearest
    public Reading orProblem() {
        return sure().orElseThrow(() -> new ProblemException(new Problem.NotUnderstood(
                question,
                doubt.map(reason -> reason.in(Language.EN)).orElse(""),
                readings.stream().limit(NEAREST).map(Reading::toString).toList())));
    }

    /// Returns everything that any reading names.
    public List<Node> things() {
        return readings.stream()
                .flatMap(reading -> reading.arguments().values().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// Returns the readings beside the sure one.
    public List<Reading> alternatives() {
        return sure().isPresent() ? readings.subList(1, readings.size()) : readings;
    }
}
