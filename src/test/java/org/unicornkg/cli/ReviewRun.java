package org.unicornkg.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import picocli.CommandLine;

/// `kg link review` in this process, on a day that stays.
///
/// @param exit exit code
/// @param out standard output
/// @param err standard error
record ReviewRun(int exit, String out, String err) {

    static final Path HOME = Path.of("src/test/resources/desk");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-24T18:00:00Z"), ZoneOffset.UTC);

    static ReviewRun of(Path data, String answers, Map<String, String> environment, String... arguments) {
        return of(data, new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)), environment, arguments);
    }

    static ReviewRun of(Path data, InputStream answers, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                answers,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.NONE);
        CommandLine kg = Kg.commandLine(terminal);
        kg.addSubcommand("today", new LinkReviewCommand(kg.getCommand(), environment, CLOCK));
        kg.setExecutionExceptionHandler((e, command, result) -> {
            if (e instanceof ProblemException failure) {
                terminal.err().println(failure.problem().message());
                if (failure.problem() instanceof Problem.BadData broken) {
                    broken.findings().stream().map(Finding::toString).forEach(terminal.err()::println);
                }
                return failure.problem().exitCode();
            }
            throw e;
        });
        List<String> all = new ArrayList<>(List.of("today", "--data", data.toString()));
        all.addAll(List.of(arguments));
        int exit = kg.execute(all.toArray(String[]::new));
        return new ReviewRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Returns a folder of data of a test's own.
    static Path data(Path folder) throws IOException {
        Path from = HOME.resolve("data");
        Path to = folder.resolve("data");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
