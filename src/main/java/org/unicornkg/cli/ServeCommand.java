package org.unicornkg.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.unicornkg.release.Folders;
import org.unicornkg.server.Knowledge;
import org.unicornkg.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kg serve`
@Command(
        name = "serve",
        description = "Serves reports, SPARQL and every IRI over HTTP until it is stopped (Ctrl-C, SIGTERM).",
        footer = {
            "",
            "Examples:",
            "  kg serve --port 8080",
            "  kg serve --watch @/etc/unicorn-kg.options",
            "",
            "When it is ready, its address is the one line on standard output. SIGHUP makes it read",
            "ontology, data and queries anew; a release that fails its checks is not served."
        })
final class ServeCommand implements Callable<Integer> {

    private final Kg kg;

    @Mixin
    private ServiceOptions options = new ServiceOptions();

    @Option(names = "--watch", description = "Serve a new release when a file of ontology, data or queries changes.")
    private boolean isWatched;

    ServeCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws InterruptedException {
        kg.refuseEndpoint("serve");
        PrintStream err = kg.terminal().err();
        Knowledge knowledge = knowledge();
        try (Server server = Server.start(knowledge, options.settings(kg.site(), err))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            Renewal renewal = new Renewal(knowledge, this::knowledge, server::serve, err);
            renewal.start();
            Hangup.handle(renewal::request);
            err.println("Unicorn KG, release " + knowledge.release().digest().shortHex() + ", "
                    + knowledge.release().counts().triples() + " triples. Stop it with Ctrl-C.");
            err.flush();
            kg.terminal().out().println(server.address());
            kg.terminal().out().flush();
            if (isWatched) {
                Folders folders = kg.folders();
                List<Path> watched = List.of(folders.ontology(), folders.data(), folders.queries());
                FolderWatch.start(watched, renewal::request);
            }
            server.join();
        }
        return 0;
    }

    private Knowledge knowledge() {
        return Knowledge.of(kg.validRelease(), kg.catalogue(), kg.texts());
    }

    /// A service that was asked to stop has done what it was asked: its exit code is 0, where Java's own would
    /// be 143.
    private static void stop(Server server) {
        server.close();
        Runtime.getRuntime().halt(0);
    }
}
