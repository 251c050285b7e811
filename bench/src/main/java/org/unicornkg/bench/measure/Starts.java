package org.unicornkg.bench.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.unicornkg.bench.engine.Fuseki;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.Ours;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.engine.Settings;
import org.unicornkg.bench.engine.TooSlowException;
import org.unicornkg.bench.http.Http;
import org.unicornkg.bench.question.Question;
import org.unicornkg.bench.result.Cell;
import org.unicornkg.bench.result.Line;
import org.unicornkg.bench.result.Results;
import org.unicornkg.bench.result.Unit;

/// From the start of a server to its first answer: of ours to a report, of Fuseki to the query of that report.
public final class Starts {

    private final Settings settings;
    private final Results results;
    private final Consumer<String> progress;

    public Starts(Settings settings, Results results, Consumer<String> progress) {
        this.settings = settings;
        this.results = results;
        this.progress = progress;
    }

    /// One start.
    @FunctionalInterface
    private interface Start {
        Server server() throws IOException;
    }

    /// Measures on one graph.
    ///
    /// @param founders the question that both answer
    /// @param times how often each is started; the first does not count where there are others, of which the
    ///     median counts
    public void measure(Graph graph, Question founders, int times) {
        Line line = new Line(Line.Kind.START, "founders", graph.name(), Unit.SECONDS);
        String report =
                "/reports/founders.json?organization=" + founders.slugs().get(0);
        put(line, Results.OURS, times, () -> Ours.start(settings, graph, Http.get(report)));
        put(line, "Fuseki", times, () -> Fuseki.start(settings, graph, founders.query(0)));
    }

    private void put(Line line, String engine, int times, Start start) {
        Cell cell = cell(times, start);
        progress.accept(engine + ", start, " + line.graph() + ": " + cell.shown());
        results.put(line, engine, cell);
    }

    private static Cell cell(int times, Start start) {
        List<Duration> all = new ArrayList<>();
        try {
            for (int i = 0; i < times; i++) {
                try (Server server = start.server()) {
                    all.add(server.ready());
                }
            }
        } catch (TooSlowException e) {
            return new Cell.Over(e.limit().toSeconds());
        } catch (IOException e) {
            return new Cell.Absent("failed: " + e.getMessage());
        }
        return new Cell.Measured(median(all.subList(times > 1 ? 1 : 0, times)));
    }

    /// Returns the middle one, in seconds.
    static double median(List<Duration> all) {
        List<Duration> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2).toNanos() / 1e9;
    }
}
