package org.unicornkg.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
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
    public Integer call() throws IOException {
        kg.refuseElsewhere("export");
        Dump dump = Dump.of(RdfSyntax.parse(format), isRdf11);
        if (file == null) {
            dump.write(kg.release(), kg.terminal().out());
        } else {
            write(dump, kg.release(), file);
        }
        return 0;
    }

    /// Writes beside the file and renames, so that nobody ever reads half of it.
    private static void write(Dump dump, Release release, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), "there is no such folder"));
        }
        if (Files.isDirectory(target)) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), "it is a folder"));
        }
        Path half = Files.createTempFile(folder, ".kg-export", null);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                dump.write(release, out);
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
