package org.unicornkg.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unicornkg.bench.engine.Folders;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.JavaCommand;
import org.unicornkg.bench.engine.Launched;
import org.unicornkg.bench.engine.Ours;
import org.unicornkg.bench.engine.Settings;
import org.unicornkg.bench.engine.TooSlowException;
import org.unicornkg.bench.question.Question;
import org.unicornkg.bench.result.Cell;
import org.unicornkg.bench.result.Line;
import org.unicornkg.bench.result.Results;
import org.unicornkg.bench.result.Unit;

/// Commands that come and go, from the start of the process to its end: ours beside Jena's.
public final class Commands {

    private final Settings settings;
    private final Results results;
    private final Consumer<String> progress;

    public Commands(Settings settings, Results results, Consumer<String> progress) {
        this.settings = settings;
        this.results = results;
        this.progress = progress;
    }

    /// One run.
    @FunctionalInterface
    private interface Run {
        Launched process() throws IOException;
    }

    /// Measures `kg report` beside `arq` with the same query on the same data.
    ///
    /// @param times how often each runs; the first does not count where there are others, of which the median counts
    public void report(Graph graph, Question founders, int times) throws IOException {
        Line line = new Line(Line.Kind.COLD, "founders", graph.name(), Unit.SECONDS);
        Path query = Files.writeString(settings.work().resolve("founders.rq"), founders.query(0));
        List<String> kg = List.of(
                Ours.kg(settings).toString(),
                "report",
                "founders",
                "-p",
                "organization=" + founders.slugs().get(0),
                "--format",
                "csv",
                "--data",
                graph.data().toString());
        put(line, Results.OURS, times, () -> Ours.run(settings, "kg-report", kg));
        List<String> arq = List.of("--data=" + graph.finished(), "--query=" + query, "--results=csv");
        put(line, "arq", times, () -> jena("arq.arq", arq));
    }

    /// Measures how long it takes to read the files of a release, without rules, beside `riot` that only parses them.
    public void read(Graph graph, int times) throws IOException {
        Line line = new Line(Line.Kind.READ, "parse and store", graph.name(), Unit.SECONDS);
        Path ontology = withoutRules();
        Path queries = settings.repository().resolve("queries");
        List<String> folders = List.of(ontology.toString(), graph.data().toString(), queries.toString());
        put(
                line,
                Results.OURS,
                times,
                () -> launch(
                        "read", JavaCommand.product(settings.heap(), "org.unicornkg.bench.jmh.ReadRelease", folders)));
        List<String> files = new ArrayList<>(List.of("--sink"));
        files.addAll(turtle(ontology));
        files.addAll(turtle(graph.data()));
        put(line, "riot", times, () -> jena("riotcmd.riot", files));
    }

    private Path withoutRules() throws IOException {
        Path ontology = settings.work().resolve("without-rules");
        Folders.empty(ontology);
        Files.createDirectory(ontology.resolve("rules"));
        for (String file : turtle(settings.repository().resolve("ontology"))) {
            Files.copy(Path.of(file), ontology.resolve(Path.of(file).getFileName()));
        }
        return ontology;
    }

    private static List<String> turtle(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    private Launched jena(String main, List<String> arguments) throws IOException {
        return launch(main, JavaCommand.peer(settings.heap(), List.of(), main, arguments));
    }

    private Launched launch(String name, List<String> command) throws IOException {
        return Launched.start(settings.work(), settings.work().resolve(name + ".log"), Map.of(), command);
    }

    private void put(Line line, String engine, int times, Run run) {
        Cell cell = cell(times, run);
        progress.accept(engine + ", " + line.kind().words() + ", " + line.graph() + ": " + cell.shown());
        results.put(line, engine, cell);
    }

    private Cell cell(int times, Run run) {
        List<Duration> all = new ArrayList<>();
        try {
            for (int i = 0; i < times; i++) {
                all.add(run.process().end(settings.start()));
            }
        } catch (TooSlowException e) {
            return new Cell.Over(e.limit().toSeconds());
        } catch (IOException e) {
            return new Cell.Absent("failed: " + e.getMessage());
        }
        return new Cell.Measured(Starts.median(all.subList(times > 1 ? 1 : 0, times)));
    }
}
