package org.unicornkg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.unicornkg.bench.engine.Folders;
import org.unicornkg.bench.engine.Graph;
import org.unicornkg.bench.engine.Ours;
import org.unicornkg.bench.engine.Settings;
import org.unicornkg.bench.synthetic.Synthetic;

/// Makes the graphs, the repository's own by `kg export`.
final class Graphs {

    private final Settings settings;
    private final long seed;

    Graphs(Settings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
    }

    Graph make(Size size) throws IOException {
        Path folder = settings.work().resolve("graph-" + size.name());
        Folders.empty(folder);
        Path finished = folder.resolve("finished.nt");
        if (size.isOwn()) {
            Path data = settings.repository().resolve("data");
            export(data, finished);
            return new Graph(size.name(), data, finished, lines(finished));
        }
        Path empty = folder.resolve("empty");
        Files.createDirectories(empty.resolve("entities"));
        Files.createDirectories(empty.resolve("articles"));
        Path base = folder.resolve("ontology.nt");
        export(empty, base);
        Path data = folder.resolve("data");
        long triples = Synthetic.write(base, size.triples(), seed, data, finished);
        return new Graph(size.name(), data, finished, triples);
    }

    private void export(Path data, Path file) throws IOException {
        List<String> command = List.of(
                Ours.kg(settings).toString(),
                "export",
                "--data",
                data.toString(),
                "--rdf11",
                "--format",
                "ntriples",
                "-o",
                file.toString());
        Ours.run(settings, "kg-export", command).end(settings.start());
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
