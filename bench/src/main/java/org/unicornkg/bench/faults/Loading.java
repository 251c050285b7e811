package org.unicornkg.bench.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.bench.engine.JavaCommand;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;

/// `kg load` into a store, and what the store then holds.
record Loading(Place place, Path store) {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Pattern COUNT = Pattern.compile("\"value\":\"(\\d+)\"");

    /// How a load ended.
    ///
    /// @param code its exit code
    /// @param log what it said
    record End(int code, String log) {

        /// Returns what it said last, in one line, without how far it was.
        String lastWords() {
            String told = log.substring(Math.max(0, log.lastIndexOf("kg: ")));
            return told.strip()
                    .lines()
                    .reduce("", (before, line) -> told.startsWith("kg: ") ? before + line + " " : line)
                    .strip();
        }
    }

    /// Loads to the end.
    ///
    /// @param prefix words of a shell that stand before the command; empty for none
    End load(Statements statements, String prefix) throws IOException, InterruptedException {
        Path log = place.work().resolve("load.log");
        Process process = start(statements, prefix, log);
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the load did not end");
        }
        return new End(process.exitValue(), Files.readString(log));
    }

    /// Loads, and kills the process by SIGKILL when it has said some words.
    ///
    /// @return whether it was killed, and did not end before
    boolean killAt(Statements statements, String words) throws IOException, InterruptedException {
        Path log = place.work().resolve("load.log");
        Process process = start(statements, "", log);
        while (process.isAlive() && !Files.readString(log).contains(words)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroyForcibly();
        return process.waitFor() != 0;
    }

    private Process start(Statements statements, String prefix, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(List.of("sh", "-c", prefix + "exec \"$@\"", "sh"));
        command.addAll(List.of(place.kg().toString(), "load", "--store", store.toString()));
        command.add(statements.file().toString());
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", JavaCommand.home().toString());
        return builder.start();
    }

    /// Serves the store.
    ///
    /// @return how many statements it holds
    int served() throws IOException {
        try (Server server = place.serve("1g", Duration.ofSeconds(30), List.of("--store", store.toString()))) {
            String answer = server.ask(
                            Http.query(server.path(), "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), Duration.ofSeconds(30))
                    .text();
            Matcher count = COUNT.matcher(answer);
            if (!count.find()) {
                throw new IOException("no count: " + answer);
            }
            return Integer.parseInt(count.group(1));
        }
    }
}
