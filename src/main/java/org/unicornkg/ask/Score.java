package org.unicornkg.ask;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How well a question box reads questions that it was not made from.
///
/// @param questions how many there are
/// @param right how many got the right report and parameters first; where no report answers, that none was given as
///     sure
/// @param answered how many of the right ones were sure enough to be answered, or rightly refused
/// @param wrongAnswers how many got a wrong answer given as sure
/// @param misses a line each for those that are not right, or right and not answered
public record Score(int questions, int right, int answered, int wrongAnswers, List<String> misses) {

    public Score {
        misses = List.copyOf(misses);
    }

    /// Reads the questions of a file.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.Unreadable] for a file of
    ///     another form
    public static Score of(QuestionBox box, Path file) throws IOException {
        List<ExpectedReading> all = ExpectedReading.read(file);
        int right = 0;
        int answered = 0;
        int wrongAnswers = 0;
        List<String> misses = new ArrayList<>();
        for (ExpectedReading expected : all) {
            Understanding understanding = box.understand(expected.question());
            boolean isSure = understanding.sure().isPresent();
            boolean isRight = expected.reports().isEmpty()
                    ? !isSure
                    : understanding.readings().stream()
                            .findFirst()
                            .filter(expected::isRight)
                            .isPresent();
            boolean isAnswered = isRight && isSure != expected.reports().isEmpty();
            right += isRight ? 1 : 0;
            answered += isAnswered ? 1 : 0;
            wrongAnswers += isSure && !isRight ? 1 : 0;
            if (!isAnswered) {
                misses.add(miss(expected, understanding, isRight));
            }
        }
        return new Score(all.size(), right, answered, wrongAnswers, misses);
    }

    private static String miss(ExpectedReading expected, Understanding understanding, boolean isRight) {
        String verdict = isRight ? "unsure" : understanding.sure().isPresent() ? "WRONG" : "missed";
        String got = understanding.readings().stream()
                .findFirst()
                .map(Reading::toString)
                .orElse("nothing");
        String wanted = expected.reports().isEmpty() ? "no report" : String.join("|", expected.reports());
        return verdict + "\t" + expected.question() + "\twanted " + wanted + " "
                + String.join(" ", expected.parameters().stream().sorted().toList()) + "\tgot " + got;
    }
}
