package org.unicornkg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.store.Generation;
import org.unicornkg.store.Load;
import org.unicornkg.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kg load`
@Command(
        name = "load",
        description = {
            "Puts the data, or files of RDF, into the store named with --store, in place of what it held.",
            "Ended at any moment, it leaves the store as it was before or complete."
        },
        footer = {
            "",
            "Examples:",
            "  kg load --store unicorn.store",
            "  kg load --store big.store articles.nq.gz people.ttl"
        })
final class LoadCommand implements Callable<Integer> {

    private final Kg kg;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "N-Triples, N-Quads, Turtle or TriG, also as .gz; none: the data, with what follows from it.")
    private List<Path> files = List.of();

    LoadCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() {
        kg.refuseEndpoint("load");
        Path folder = kg.storeFolder()
                .orElseThrow(() -> new ProblemException(
                        new Problem.WrongUsage("kg load needs --store and the folder of a store, or a new one")));
        Source source = files.isEmpty() ? new Source.OfRelease(kg.release()) : new Source.Files(files);
        Generation generation = Load.into(folder, source, Version.text(), new LoadProgress(kg.terminal()));
        kg.terminal().out().println(folder + ": " + generation);
        return 0;
    }
}
