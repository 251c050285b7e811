package org.unicornkg.bench.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.unicornkg.bench.engine.Engine;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.engine.TooSlowException;
import org.unicornkg.bench.http.Load;
import org.unicornkg.bench.question.Question;
import org.unicornkg.bench.result.Cell;
import org.unicornkg.bench.result.Line;
import org.unicornkg.bench.result.Results;
import org.unicornkg.bench.result.Unit;

/// All engines on one graph, one after the other: the same questions, the answers compared, then all asked for a while
/// so that Java has compiled what it will, and then each timed in two rounds.
public final class Contest {

    private final Graph graph;
    private final List<Question> questions;
    private final Load load;
    private final Results results;
    private final Consumer<String> progress;
    private final Examination examination;
    /// Numbers of requests: never the same twice, whatever is asked.
    private final AtomicLong numbers = new AtomicLong(1);

    public Contest(Graph graph, List<Question> questions, Load load, Results results, Consumer<String> progress) {
        this.graph = graph;
        this.questions = List.copyOf(questions);
        this.load = load;
        this.results = results;
        this.progress = progress;
        this.examination = new Examination(load.limit());
    }

    /// Lets one engine answer. Whatever goes wrong is in the results.
    public void enter(Engine engine) {
        Optional<String> missing = engine.missing();
        if (missing.isPresent()) {
            putAll(engine, new Cell.Absent(missing.get()));
            return;
        }
        progress.accept(engine.name() + " loads " + graph.name());
        try (Running running = new Running(engine, graph)) {
            loaded(engine, running);
            running.server().process().rest();
            time(engine, running, examined(engine, running));
            measureMemory(engine, running.server());
        } catch (TooSlowException e) {
            putAll(engine, new Cell.Over(e.limit().toSeconds()));
        } catch (IOException e) {
            putAll(engine, new Cell.Absent("did not load " + graph.name() + ": " + e.getMessage()));
        }
    }

    private void loaded(Engine engine, Running running) {
        results.put(
                new Line(Line.Kind.LOAD, "all", graph.name(), Unit.SECONDS),
                engine.name(),
                new Cell.Measured(running.server().ready().toNanos() / 1e9));
    }

    /// After all else: a server may go on making what it needs for some time after its first answer.
    private void measureMemory(Engine engine, Server server) {
        Line line = new Line(Line.Kind.MEMORY, "all", graph.name(), Unit.MEGABYTES);
        try {
            Memory.measure(server).ifPresent(bytes -> results.put(line, engine.name(), new Cell.Measured(bytes / 1e6)));
        } catch (IOException e) {
            results.put(line, engine.name(), new Cell.Absent("could not be looked at: " + e.getMessage()));
        }
    }

    private List<Examination.Passed> examined(Engine engine, Running running) throws IOException {
        List<Examination.Passed> passed = new ArrayList<>();
        for (Question question : questions) {
            switch (examination.examine(running, question)) {
                case Examination.Passed good -> passed.add(good);
                case Examination.Failed failed -> put(engine, question, failed.cell());
            }
        }
        return passed;
    }

    private void time(Engine engine, Running running, List<Examination.Passed> passed) {
        Load brief = new Load(load.connections(), Duration.ZERO, load.warmUp(), load.limit());
        passed.forEach(good -> rate(running, good, brief));
        List<Cell> first =
                passed.stream().map(good -> rate(running, good, load)).toList();
        for (int i = 0; i < passed.size(); i++) {
            Examination.Passed good = passed.get(i);
            put(engine, good.question(), first.get(i).better(rate(running, good, load)));
        }
    }

    /// Returns how often a question is answered in a second; of one that takes longer than the time for it, by the one
    /// answer that there was.
    private Cell rate(Running running, Examination.Passed passed, Load by) {
        try {
            double rate = passed.longest().compareTo(by.time()) > 0
                    ? 1e9 / passed.longest().toNanos()
                    : by.rate(
                            running.server().port(),
                            passed.question().requests(running.server().path()),
                            numbers);
            return passed.fault()
                    .<Cell>map(fault -> new Cell.Different(rate, fault))
                    .orElse(new Cell.Measured(rate));
        } catch (IOException e) {
            return new Cell.Absent("failed under load: " + e.getMessage());
        }
    }

    private void putAll(Engine engine, Cell cell) {
        for (Question question : questions) {
            if (!results.of(line(question)).containsKey(engine.name())) {
                put(engine, question, cell);
            }
        }
    }

    private void put(Engine engine, Question question, Cell cell) {
        progress.accept(engine.name() + ", " + graph.name() + ", " + question.name() + ": " + cell.shown());
        results.put(line(question), engine.name(), cell);
    }

    private Line line(Question question) {
        return new Line(Line.Kind.QUERY, question.name(), graph.name(), Unit.REQUESTS);
    }
}
