package org.unicornkg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.unicornkg.bench.engine.Engine;
import org.unicornkg.bench.engine.Engines;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.Settings;
import org.unicornkg.bench.http.Load;
import org.unicornkg.bench.measure.Commands;
import org.unicornkg.bench.measure.Contest;
import org.unicornkg.bench.measure.Growth;
import org.unicornkg.bench.measure.Reports;
import org.unicornkg.bench.measure.Starts;
import org.unicornkg.bench.question.Question;
import org.unicornkg.bench.question.Questions;
import org.unicornkg.bench.question.Subjects;
import org.unicornkg.bench.result.Results;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The one command: makes the graphs, lets all engines answer, and writes what came out.
@Command(
        name = "bench/run",
        description = "Measures Unicorn KG beside other SPARQL servers.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Bench implements Callable<Integer> {

    private static final int OFTEN = 6;
    private static final long MANY_TRIPLES = 300_000;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "SIZE",
            description = "Graphs: own (the repository's data), and numbers of triples. Usually ${DEFAULT-VALUE}.")
    private List<Size> sizes = List.of(Size.parse("own"), Size.parse("10k"), Size.parse("100k"));

    @Option(
            names = "--engines",
            split = ",",
            paramLabel = "NAME",
            description = "ours, ours-on-disk, fuseki, virtuoso, rdf4j, oxigraph. Usually all.")
    private List<String> engines = List.of("ours", "ours-on-disk", "fuseki", "virtuoso", "rdf4j", "oxigraph");

    @Option(
            names = "--measures",
            split = ",",
            paramLabel = "NAME",
            description = "queries, reports, starts, commands, files. Usually all.")
    private List<Measure> measures = List.of(Measure.values());

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each rate is measured, twice, after half as long a warm-up. Usually 1.")
    private double seconds = 1;

    @Option(names = "--connections", paramLabel = "N", description = "How many ask at once. Usually 8.")
    private int connections = 8;

    @Option(names = "--heap", paramLabel = "SIZE", description = "Memory of each server. Usually 6g.")
    private String heap = "6g";

    @Option(names = "--query-limit", paramLabel = "SECONDS", description = "The longest for a query. Usually 30.")
    private int queryLimit = 30;

    @Option(names = "--start-limit", paramLabel = "SECONDS", description = "The longest for a load. Usually 600.")
    private int startLimit = 600;

    @Option(names = "--serve-option", paramLabel = "OPTION", description = "One more option for kg serve.")
    private List<String> serveOptions = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "Of the made-up graphs. Usually 1.")
    private long seed = 1;

    @Option(names = "--repository", required = true, hidden = true)
    private Path repository = Path.of("");

    @Option(names = "--docs", description = "Put the results into docs/performance.md, too.")
    private boolean isForDocs;

    /// What can be left out.
    enum Measure {
        QUERIES,
        REPORTS,
        STARTS,
        COMMANDS,
        FILES
    }

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Size.class, Size::parse);
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path target = repository.resolve("bench/target").toAbsolutePath();
        Path work = Files.createDirectories(target.resolve("work"));
        Settings settings = new Settings(
                repository.toAbsolutePath(),
                work,
                heap,
                Duration.ofSeconds(queryLimit),
                Duration.ofSeconds(startLimit),
                new ServeOptions(repository).with(serveOptions));
        Duration time = Duration.ofMillis(Math.round(seconds * 1000));
        Load load = new Load(connections, time.dividedBy(2), time, Load.patience(settings.query()));
        Results results = new Results();
        Map<String, Long> triples = new LinkedHashMap<>();
        Graphs graphs = new Graphs(settings, seed);
        refuseUnknown(settings);
        long start = System.nanoTime();
        for (Size size : sizes) {
            Graph graph = graphs.make(size);
            triples.put(graph.name(), graph.triples());
            progress(graph.name() + " has " + graph.triples() + " triples");
            measure(graph, size, settings, load, results);
            progress(graph.name() + " done "
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s after the start");
        }
        List<String> grown =
                sizes.stream().filter(size -> !size.isOwn()).map(Size::name).toList();
        if (grown.size() > 1) {
            Growth growth = new Growth(results, grown.get(0), grown.get(grown.size() - 1));
            growth.ofCost();
            growth.ofMemory(triples);
        }
        Outcome outcome = new Outcome(results, triples, options(settings));
        outcome.write(Files.createDirectories(target.resolve("results")));
        if (isForDocs) {
            outcome.document(repository.resolve("docs"));
        }
        System.out.println(outcome.markdown());
        return 0;
    }

    private void refuseUnknown(Settings settings) {
        List<String> known = Engines.all(settings).stream().map(Engine::key).toList();
        if (!known.containsAll(engines)) {
            throw new CommandLine.ParameterException(
                    new CommandLine(this), "--engines takes " + String.join(", ", known) + ", not " + engines);
        }
    }

    private void measure(Graph graph, Size size, Settings settings, Load load, Results results) throws IOException {
        Subjects subjects = size.isOwn() ? Subjects.own() : Subjects.synthetic();
        List<Question> questions = Questions.of(repository.resolve("queries"), subjects);
        Question founders = questions.stream()
                .filter(question -> question.name().startsWith("founders"))
                .findFirst()
                .orElseThrow();
        int times = graph.triples() < MANY_TRIPLES ? OFTEN : 1;
        if (measures.contains(Measure.QUERIES)) {
            Contest contest = new Contest(graph, questions, load, results, Bench::progress);
            Engines.all(settings).stream()
                    .filter(engine -> engines.contains(engine.key()))
                    .forEach(contest::enter);
        }
        if (measures.contains(Measure.REPORTS)) {
            new Reports(settings, load, results, Bench::progress)
                    .measure(graph, subjects.companies().get(0));
        }
        if (measures.contains(Measure.STARTS)) {
            new Starts(settings, results, Bench::progress).measure(graph, founders, times);
        }
        Commands commands = new Commands(settings, results, Bench::progress);
        if (measures.contains(Measure.COMMANDS)) {
            commands.report(graph, founders, times);
        }
        if (measures.contains(Measure.FILES)) {
            commands.read(graph, times);
        }
    }

    private List<String> options(Settings settings) {
        List<String> options = new ArrayList<>();
        options.add("Each rate: the higher of two rounds of " + seconds + " s, after half as long a warm-up; "
                + connections + " connections");
        options.add("Heap of each server: " + heap + "; longest query: " + queryLimit + " s; longest load: "
                + startLimit + " s");
        options.add("`kg serve` with: "
                + (settings.serveOptions().isEmpty()
                        ? "no further options"
                        : String.join(" ", settings.serveOptions())));
        return options;
    }

    private static void progress(String words) {
        System.err.println(words);
    }
}
