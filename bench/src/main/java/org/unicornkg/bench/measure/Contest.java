package org.unicornkg.bench.measure;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.unicornkg.bench.engine.Engine;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.engine.TooSlowException;
import org.unicornkg.bench.http.Http;
import org.unicornkg.bench.http.Load;
import org.unicornkg.bench.http.Response;
import org.unicornkg.bench.question.Answer;
import org.unicornkg.bench.question.Question;
import org.unicornkg.bench.result.Cell;
import org.unicornkg.bench.result.Line;
import org.unicornkg.bench.result.Results;
import org.unicornkg.bench.result.Unit;

/// All engines on one graph, one after the other: the same questions, the answers compared, and then timed.
public final class Contest {

    private final Graph graph;
    private final List<Question> questions;
    private final Load load;
    private final Results results;
    private final Consumer<String> progress;
    /// The answers of the first engine that gave any, by query.
    private final Map<String, Answer> expected = new HashMap<>();
    /// Numbers of requests: never the same twice, whatever is asked.
    private final AtomicLong numbers = new AtomicLong(1);

    public Contest(Graph graph, List<Question> questions, Load load, Results results, Consumer<String> progress) {
        this.graph = graph;
        this.questions = List.copyOf(questions);
        this.load = load;
        this.results = results;
        this.progress = progress;
    }

    /// Lets one engine answer. Whatever goes wrong is in the results.
    public void enter(Engine engine) throws IOException {
        Optional<String> missing = engine.missing();
        if (missing.isPresent()) {
            absent(engine, new Cell.Absent(missing.get()));
            return;
        }
        progress.accept(engine.name() + " loads " + graph.name());
        try (Current current = new Current(engine, engine.start(graph))) {
            results.put(
                    new Line(Line.Kind.LOAD, "all", graph.name(), Unit.SECONDS),
                    engine.name(),
                    new Cell.Measured(current.server.ready().toNanos() / 1e9));
            Memory.measure(current.server)
                    .ifPresent(bytes -> results.put(
                            new Line(Line.Kind.MEMORY, "heap after a collection", graph.name(), Unit.BYTES),
                            engine.name(),
                            new Cell.Measured(bytes / (double) graph.triples())));
            for (Question question : questions) {
                Cell cell = ask(current, question);
                progress.accept(engine.name() + ", " + graph.name() + ", " + question.name() + ": " + cell.shown());
                results.put(line(question), engine.name(), cell);
            }
        } catch (TooSlowException e) {
            absent(engine, new Cell.Over(e.limit().toSeconds()));
        } catch (IOException e) {
            absent(engine, new Cell.Absent("did not load " + graph.name() + ": " + e.getMessage()));
        }
    }

    private void absent(Engine engine, Cell cell) {
        progress.accept(engine.name() + ", " + graph.name() + ": " + cell.shown());
        for (Question question : questions) {
            if (!results.of(line(question)).containsKey(engine.name())) {
                results.put(line(question), engine.name(), cell);
            }
        }
    }

    private Line line(Question question) {
        return new Line(Line.Kind.QUERY, question.name(), graph.name(), Unit.REQUESTS);
    }

    /// The server of an engine, which is another one after one that does not stop a query had to be ended.
    private static final class Current implements AutoCloseable {

        private final Engine engine;
        private Server server;

        Current(Engine engine, Server server) {
            this.engine = engine;
            this.server = server;
        }

        void again(Graph graph) throws IOException {
            if (!server.stopsQueries()) {
                server.close();
                server = engine.start(graph);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    private Cell ask(Current current, Question question) throws IOException {
        long longest = 0;
        List<String> faults = new ArrayList<>();
        try {
            for (int i = 0; i < question.slugs().size(); i++) {
                String query = question.query(i);
                long start = System.nanoTime();
                Response response = current.server.ask(Http.query(current.server.path(), query), load.limit());
                longest = Math.max(longest, System.nanoTime() - start);
                if (!response.isGood()) {
                    return longest > load.limit().toNanos() * 8 / 10
                            ? new Cell.Over(load.limit().toSeconds())
                            : new Cell.Absent("answered " + response.shown());
                }
                compare(question, query, Answer.of(response.body())).ifPresent(faults::add);
            }
            double rate = longest > load.time().toNanos()
                    ? 1e9 / longest
                    : load.rate(current.server.port(), question.requests(current.server.path()), numbers);
            return faults.isEmpty() ? new Cell.Measured(rate) : new Cell.Different(rate, faults.get(0));
        } catch (SocketTimeoutException e) {
            current.again(graph);
            return new Cell.Over(load.limit().toSeconds());
        } catch (IOException e) {
            current.again(graph);
            return new Cell.Absent("failed: " + e.getMessage());
        }
    }

    private Optional<String> compare(Question question, String query, Answer answer) {
        Answer first = expected.putIfAbsent(query, answer);
        if (first == null || first.equals(answer) || (question.isCut() && first.size() == answer.size())) {
            return Optional.empty();
        }
        return Optional.of(
                first.size() == answer.size()
                        ? "as many rows as the first engine, but others"
                        : answer.size() + " rows where the first engine has " + first.size());
    }

    /// Returns how long an engine may take for one query, with some time for the answer to come.
    public static Duration patience(Duration limit) {
        return limit.plusSeconds(5);
    }
}
