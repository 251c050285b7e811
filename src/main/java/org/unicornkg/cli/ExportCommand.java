package org.unicornkg.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Release;
import org.unicornkg.report.Dump;
import org.unicornkg.report.RdfSyntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kg export`
@Command(
        name = "export",
        description = "Writes the whole graph. The same release gives the same bytes.",
        footer = {
            "",
            "Examples:",
            "  kg export --format trig -o unicorn-kg.trig",
            "  kg export --rdf11 --format ntriples -o unicorn-kg.nt"
        })
final class ExportCommand implements Callable<Integer> {

    private final Kg kg;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "turtle (usual), ntriples, jsonld, rdfxml; with named graphs: trig, nquads.")
    private String format = "turtle";

    @Option(names = "--rdf11", description = "Leave triple terms out; the rdf:Statement nodes say the same in RDF 1.1.")
    private boolean isRdf11;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write; usually standard output.")
    private @Nullable Path file;

    ExportCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() {
        kg.refuseElsewhere("export");
        Dump dump = Dump.of(RdfSyntax.parse(format), isRdf11);
        if (file == null) {
            dump.write(kg.release(), kg.terminal().out());
        } else {
            Release release = kg.release();
            WholeFile.write(out -> dump.write(release, out), file);
        }
        return 0;
    }
}
