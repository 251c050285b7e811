package org.unicornkg.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.report.Dump;
import org.unicornkg.report.RdfSyntax;

/// The graph of ten thousand triples, and what must hold at any size.
class SyntheticTest {

    private static final long TRIPLES = 10_000;
    private static final String KG = "https://w3id.org/unicorn-kg/ontology#";

    @TempDir
    private static Path folder = Path.of("");

    private static Path base = Path.of("");
    private static long written;

    @BeforeAll
    static void makeOnce() throws IOException {
        Path empty = folder.resolve("empty");
        Files.createDirectories(empty.resolve("entities"));
        Files.createDirectories(empty.resolve("articles"));
        base = folder.resolve("base.nt");
        Files.writeString(base, String.join("\n", finishedByTheProduct(empty)) + "\n");
        written = make("first", TRIPLES, 1);
    }

    @Test
    void itHasAboutAsManyTriplesAsAskedFor() throws IOException {
        assertThat(written).isBetween(TRIPLES * 9 / 10, TRIPLES * 11 / 10);
        assertThat(make("larger", 10 * TRIPLES, 1)).isBetween(TRIPLES * 9, TRIPLES * 11);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOthers() throws IOException {
        make("again", TRIPLES, 1);
        make("other", TRIPLES, 2);

        assertThat(files("again")).isEqualTo(files("first"));
        assertThat(files("other")).isNotEqualTo(files("first"));
    }

    @Test
    void theDataAreValid() {
        Release release = Release.read(product().withData(folder.resolve("first")));

        assertThat(release.counts().events()).isPositive();
    }

    @Test
    void theFinishedGraphIsWhatTheProductMakesOfTheData() throws IOException {
        Set<String> finished = new TreeSet<>(Files.readAllLines(folder.resolve("first.nt")));

        assertThat(finished).isEqualTo(finishedByTheProduct(folder.resolve("first")));
    }

    @Test
    void aFewCompaniesHaveMostOfTheEvents() throws IOException {
        make("skewed", 20 * TRIPLES, 1);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, folder.resolve("skewed.nt").toString());
        List<Long> events = graph.find(Node.ANY, NodeFactory.createURI(KG + "organization"), Node.ANY).toList().stream()
                .collect(Collectors.groupingBy(Triple::getObject, Collectors.counting()))
                .values()
                .stream()
                .sorted()
                .toList();

        long median = events.get(events.size() / 2);
        assertThat(events.get(events.size() - 1)).isGreaterThan(20 * median);
    }

    @Test
    void smallCompaniesAreTheSameAtAnySize() throws IOException {
        make("large", 5 * TRIPLES, 1);

        assertThat(small("large")).isNotEmpty().isEqualTo(small("first"));
    }

    private static long make(String name, long triples, long seed) throws IOException {
        return Synthetic.write(base, triples, seed, folder.resolve(name), folder.resolve(name + ".nt"));
    }

    private static Folders product() {
        return Folders.in(Path.of(".."));
    }

    private static Set<String> finishedByTheProduct(Path data) throws IOException {
        Release release = Release.trusted(product().withData(data));
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        Dump.of(RdfSyntax.parse("ntriples"), true).write(release, out);
        return out.toString(StandardCharsets.UTF_8).lines().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> files(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.resolve(name).relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /// Lines about small companies and the events that they are in.
    private static Set<String> small(String name) throws IOException {
        Set<String> events = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".nt"))) {
            if (line.contains("/small-")) {
                events.add(line);
            }
        }
        return events;
    }
}
