package org.unicornkg.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Counts;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.server.Server;
import org.unicornkg.server.Settings;
import org.unicornkg.store.Store;
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
        PrintStream err = kg.terminal().err();
        Settings settings = settings(err);
        // Begun before the files are read: what changes meanwhile is told afterwards.
        Optional<FolderWatch> watch = isWatched ? Optional.of(new FolderWatch(watched())) : Optional.empty();
        Reading first = read(Optional.empty());
        try (Server server = Server.start(first.knowledge(), settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            // The first release is served before its names are indexed, so that the start is quick; later ones are not.
            ForkJoinPool.commonPool().execute(() -> prepare(first.knowledge(), err));
            Renewal renewal = new Renewal(first, this::read, knowledge -> serve(knowledge, server, err), err);
            renewal.start();
            Hangup.handle(renewal::request);
            err.println("Unicorn KG, " + first.knowledge() + ". Stop it with Ctrl-C.");
            err.flush();
            kg.terminal().out().println(server.address());
            kg.terminal().out().flush();
            watch.ifPresent(begun -> begun.start(renewal::request));
            server.join();
        }
        return 0;
    }

    private static void serve(Knowledge knowledge, Server server, PrintStream err) {
        prepare(knowledge, err);
        server.serve(knowledge);
    }

    /// What fails here is tried again by the next search, and all else is served.
    private static void prepare(Knowledge knowledge, PrintStream err) {
        try {
            knowledge.names().prepare();
        } catch (ProblemException e) {
            err.println("Names are not indexed yet; the next search tries again: "
                    + e.problem().message());
            err.flush();
        }
    }

    private Settings settings(PrintStream err) {
        Settings settings = options.settings(kg.site(), err);
        int rows = Math.min(settings.limits().rows(), kg.limits().rows());
        return settings.withLimits(settings.limits().withRows(rows));
    }

    /// A store is filled for minutes: who has loaded one says so by SIGHUP.
    private List<Path> watched() {
        Folders folders = kg.folders();
        return kg.isElsewhere()
                ? List.of(folders.queries())
                : List.of(folders.ontology(), folders.data(), folders.queries());
    }

    /// Reads what is to be served: of a store, the newest generation.
    ///
    /// @param served the store that is served now; none at the start and where there is no store
    private Reading read(Optional<Store> served) {
        if (!kg.isElsewhere()) {
            return new Reading(Knowledge.of(kg.validRelease(), kg.catalogue(), kg.texts()), Optional.empty());
        }
        Optional<Store> newest = served.map(Store::newest).or(kg::store);
        Optional<Store> opened = newest.filter(store -> !newest.equals(served));
        try {
            opened.ifPresent(this::tell);
            KnowledgeBase base = newest.map(Store::base).or(kg::endpoint).orElseThrow();
            Optional<Counts> counts = newest.map(store -> store.generation().counts());
            return new Reading(Knowledge.of(base, counts, kg.catalogue(), kg.texts()), newest);
        } catch (RuntimeException | Error e) {
            opened.ifPresent(Store::close);
            throw e;
        }
    }

    private void tell(Store store) {
        PrintStream err = kg.terminal().err();
        err.println(store);
        if (store.hasUnfinished()) {
            err.println(
                    "A load that is not finished lies beside it and is not looked at; the next kg load removes it.");
        }
        err.flush();
    }

    /// A service that was asked to stop has done what it was asked: its exit code is 0, where Java's own would
    /// be 143.
    private static void stop(Server server) {
        server.close();
        Runtime.getRuntime().halt(0);
    }
}
