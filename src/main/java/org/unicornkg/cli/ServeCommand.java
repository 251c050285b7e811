package org.unicornkg.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.server.Knowledge;
import org.unicornkg.server.Server;
import org.unicornkg.server.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kg serve`
@Command(
        name = "serve",
        description = "Serves reports, SPARQL and every IRI over HTTP until it is stopped (Ctrl-C, SIGTERM).",
        footer = {
            "",
            "Example:",
            "  kg serve --port 8080",
            "",
            "When it is ready, its address is the one line on standard output."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 0xFFFF;

    private final Kg kg;

    @Option(names = "--port", paramLabel = "N", description = "Port; 0 for any free one. Usually 3030.")
    private int port = Settings.usual().port();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Address to listen at; 0.0.0.0 for all. Usually localhost.")
    private String host = Settings.usual().host();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "The longest that a query may run. Usually 30.")
    private long timeLimit = Settings.usual().limits().time().toSeconds();

    @Option(names = "--log", description = "Print a line for each request on standard error.")
    private boolean isLogged;

    ServeCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws InterruptedException {
        kg.refuseEndpoint("serve");
        Settings settings = settings();
        Folders folders = kg.folders();
        Release release = Release.read(folders);
        Knowledge knowledge = Knowledge.of(release, kg.catalogue(), kg.texts());
        try (Server server = Server.start(knowledge, settings)) {
            Thread stop = new Thread(() -> stop(server), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            kg.terminal()
                    .err()
                    .println("Unicorn KG, release " + release.digest().shortHex() + ", "
                            + release.counts().triples() + " triples. Stop it with Ctrl-C.");
            kg.terminal().err().flush();
            kg.terminal().out().println(server.address());
            kg.terminal().out().flush();
            server.join();
        }
        return 0;
    }

    private Settings settings() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw wrong("--port", port, "a number from 0 to " + HIGHEST_PORT);
        }
        if (timeLimit < 1) {
            throw wrong("--time-limit", timeLimit, "a number of seconds, at least 1");
        }
        Settings settings = Settings.usual().withHost(host).withPort(port).withSite(kg.site());
        settings = settings.withLimits(settings.limits().withTime(Duration.ofSeconds(timeLimit)));
        return isLogged ? settings.withLog(this::log) : settings;
    }

    private void log(String line) {
        kg.terminal().err().println(line);
        kg.terminal().err().flush();
    }

    /// A service that was asked to stop has done what it was asked: its exit code is 0, where Java's own would
    /// be 143.
    private static void stop(Server server) {
        server.close();
        Runtime.getRuntime().halt(0);
    }

    private static ProblemException wrong(String option, long value, String expected) {
        return new ProblemException(new Problem.BadValue(option, Long.toString(value), expected));
    }
}
