package org.unicornkg.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.unicornkg.bench.engine.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bench/run --faults`
@Command(
        name = "bench/run --faults",
        description = "Does harm to the server, on this machine and for a bounded time, and says how it stood that.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Faults implements Callable<Integer> {

    private static final String SOAK = "soak";

    @Parameters(
            arity = "0..*",
            split = ",",
            paramLabel = "NAME",
            description = "overload, slow, dropped, hostile, kill, disk, swap, soak. Usually all but the last.")
    private List<String> names = List.of();

    @Option(names = "--minutes", paramLabel = "N", description = "How long the soak takes. Usually 60.")
    private int minutes = 60;

    @Option(names = "--repository", required = true, hidden = true)
    private Path repository = Path.of("");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Faults()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, Fault> all = new LinkedHashMap<>();
        all.put("overload", new Overload());
        all.put("slow", new Slow());
        all.put("dropped", new Dropped());
        all.put("hostile", new Hostile());
        all.put("kill", new Kill());
        all.put("disk", new Disk());
        all.put("swap", new Swap());
        all.put(SOAK, new Soak(Duration.ofMinutes(minutes)));
        if (!all.keySet().containsAll(names)) {
            throw new CommandLine.ParameterException(
                    new CommandLine(this), "takes " + String.join(", ", all.keySet()) + ", not " + names);
        }
        Path work = repository.toAbsolutePath().resolve("bench/target/faults");
        Report report = new Report(System.out);
        for (Map.Entry<String, Fault> fault : all.entrySet()) {
            String name = fault.getKey();
            if (names.isEmpty() ? !name.equals(SOAK) : names.contains(name)) {
                report.title(name, fault.getValue().deed());
                Path own = Files.createDirectories(work.resolve(name));
                Folders.empty(own);
                try {
                    fault.getValue().run(new Place(repository.toAbsolutePath(), own), report);
                } catch (IOException e) {
                    report.expect("it ran to its end: " + e, false);
                }
            }
        }
        System.out.println("\nNot as expected: " + report.failures());
        return report.failures() == 0 ? 0 : 1;
    }
}
