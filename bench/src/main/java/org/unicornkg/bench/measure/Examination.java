package org.unicornkg.bench.measure;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.bench.http.Http;
import org.unicornkg.bench.http.Load;
import org.unicornkg.bench.http.Response;
import org.unicornkg.bench.question.Answer;
import org.unicornkg.bench.question.Question;
import org.unicornkg.bench.result.Cell;

/// Whether an engine answers a question as the first one did, and in time.
final class Examination {

    private static final Duration GRACE = Load.GRACE;

    private final Duration patience;
    /// The answers of the first engine that gave any, by query.
    private final Map<String, Answer> expected = new HashMap<>();

    /// @param patience the longest wait for an answer, some seconds longer than servers may take for a query
    Examination(Duration patience) {
        this.patience = patience;
    }

    /// How it went.
    sealed interface Outcome {}

    /// It was answered.
    ///
    /// @param longest how long the slowest answer took
    /// @param fault how the answer differs, where it does
    record Passed(Question question, Duration longest, Optional<String> fault) implements Outcome {}

    /// It was not answered.
    record Failed(Cell cell) implements Outcome {}

    /// Asks for each thing once.
    Outcome examine(Running running, Question question) throws IOException {
        Duration longest = Duration.ZERO;
        Optional<String> fault = Optional.empty();
        try {
            for (int i = 0; i < question.slugs().size(); i++) {
                String query = question.query(i);
                byte[] request = Http.query(running.server().path(), query);
                long start = System.nanoTime();
                Response response = running.server().ask(request, patience);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                if (!response.isGood()) {
                    return new Failed(failed(took, response));
                }
                longest = took.compareTo(longest) > 0 ? took : longest;
                Optional<String> difference = compare(question, query, Answer.of(response.body()));
                fault = fault.or(() -> difference);
            }
            return new Passed(question, longest, fault);
        } catch (SocketTimeoutException e) {
            running.stopQuery();
            return new Failed(over());
        } catch (IOException | RuntimeException e) {
            running.stopQuery();
            return new Failed(new Cell.Absent("gave no answer: " + e.getMessage()));
        }
    }

    /// What a server says after about as long as it may take is that it stopped.
    private Cell failed(Duration took, Response response) {
        return took.compareTo(patience.minus(GRACE).minusSeconds(1)) > 0
                ? over()
                : new Cell.Absent("answered " + response.shown());
    }

    private Cell over() {
        return new Cell.Over(patience.minus(GRACE).toSeconds());
    }

    private Optional<String> compare(Question question, String query, Answer answer) {
        Answer first = expected.putIfAbsent(query, answer);
        if (first == null || first.equals(answer)) {
            return Optional.empty();
        }
        if (first.size() != answer.size()) {
            return Optional.of(answer.size() + " rows where the first engine has " + first.size());
        }
        return question.isCut() ? Optional.empty() : Optional.of("as many rows as the first engine, but others");
    }
}
