package org.unicornkg.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.unicornkg.bench.engine.Folders;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.Ours;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.engine.Settings;
import org.unicornkg.bench.engine.StaticFiles;
import org.unicornkg.bench.http.Http;
import org.unicornkg.bench.http.Load;
import org.unicornkg.bench.http.Requests;
import org.unicornkg.bench.http.Response;
import org.unicornkg.bench.result.Cell;
import org.unicornkg.bench.result.Line;
import org.unicornkg.bench.result.Results;
import org.unicornkg.bench.result.Unit;

/// Reports of our server, repeated and never the same twice, beside a file of the same bytes from a bare Jetty.
public final class Reports {

    /// Of small, middle and large answers.
    private static final List<String> NAMES = List.of("valuations", "founders", "funding-and-investors");
    /// No event is later, so that a day after it changes the request and not the answer, but for events without a date.
    private static final LocalDate DAY = LocalDate.of(2100, 1, 1);

    private final Settings settings;
    private final Load load;
    private final Results results;
    private final Consumer<String> progress;

    public Reports(Settings settings, Load load, Results results, Consumer<String> progress) {
        this.settings = settings;
        this.load = load;
        this.results = results;
        this.progress = progress;
    }

    /// Measures on one graph. What goes wrong is in the results.
    ///
    /// @param company a slug
    public void measure(Graph graph, String company) {
        try {
            reports(graph, company);
        } catch (IOException e) {
            progress.accept("reports, " + graph.name() + ": " + e.getMessage());
            results.put(
                    new Line(Line.Kind.REPEATED, "all", graph.name(), Unit.REQUESTS),
                    Results.OURS,
                    new Cell.Absent("failed: " + e.getMessage()));
        }
    }

    private void reports(Graph graph, String company) throws IOException {
        AtomicLong numbers = new AtomicLong(1);
        Path folder = settings.work().resolve("static");
        Folders.empty(folder);
        Map<String, Line> lines = new LinkedHashMap<>();
        Load brief = new Load(load.connections(), Duration.ZERO, load.warmUp().multipliedBy(4), load.limit());
        try (Server ours = Ours.start(settings, graph, Http.get("/healthz"))) {
            ours.process().rest();
            for (String name : NAMES) {
                byte[] first = Http.get("/reports/" + name + ".json?organization=" + company);
                brief.rate(ours.port(), number -> first, numbers);
            }
            for (String name : NAMES) {
                String path = "/reports/" + name + ".json?organization=" + company;
                byte[] same = Http.get(path);
                Response report = ours.ask(same, load.limit());
                if (!report.isGood()) {
                    throw new IOException(path + " answered " + report.shown());
                }
                Files.write(folder.resolve(name + ".json"), report.body());
                String what = name + ", " + Unit.shown(report.body().length) + " bytes";
                Line repeated = new Line(Line.Kind.REPEATED, what, graph.name(), Unit.REQUESTS);
                lines.put(name, repeated);
                put(repeated, Results.OURS, better(ours.port(), number -> same, numbers));
                Line unrepeated = new Line(Line.Kind.UNREPEATED, name, graph.name(), Unit.REQUESTS);
                put(
                        unrepeated,
                        Results.OURS,
                        better(ours.port(), number -> Http.get(path + "&asOf=" + DAY.plusDays(number)), numbers));
            }
        }
        try (Server files = StaticFiles.start(settings, folder, NAMES.get(0) + ".json")) {
            for (String name : NAMES) {
                byte[] first = Http.get("/" + name + ".json");
                brief.rate(files.port(), number -> first, numbers);
            }
            for (Map.Entry<String, Line> line : lines.entrySet()) {
                byte[] request = Http.get("/" + line.getKey() + ".json");
                put(line.getValue(), "static file", better(files.port(), number -> request, numbers));
            }
        }
    }

    /// Returns the higher rate of two rounds.
    private double better(int port, Requests requests, AtomicLong numbers) throws IOException {
        double first = load.rate(port, requests, numbers);
        return Math.max(first, load.rate(port, requests, numbers));
    }

    private void put(Line line, String engine, double rate) {
        progress.accept(engine + ", " + line.what() + ", " + line.graph() + ": " + Unit.shown(rate) + " a second");
        results.put(line, engine, new Cell.Measured(rate));
    }
}
