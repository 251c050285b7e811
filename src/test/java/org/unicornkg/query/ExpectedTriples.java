package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.unicornkg.report.RdfSyntax;

/// A file `<name>.expected.ttl`: the triples that a saved CONSTRUCT must make, compared by isomorphism.
/// `-Dexpect=write` writes it, and fails, so that the difference is read.
final class ExpectedTriples {

    private static final boolean IS_WRITING = "write".equals(System.getProperty("expect"));

    private ExpectedTriples() {}

    static void assertSame(Triples triples, Path file) throws IOException {
        if (IS_WRITING) {
            try (OutputStream out = Files.newOutputStream(file)) {
                RdfSyntax.TURTLE.write(triples.all(), out);
            }
        }
        assertThat(file)
                .as("expected triples: write them with -Dexpect=write, and read them")
                .exists();
        Graph made = GraphFactory.createDefaultGraph();
        triples.all().forEach(made::add);
        Graph expected = RDFParser.source(file).toGraph();

        assertThat(made.isIsomorphicWith(expected))
                .as("triples as in %s: %s", file, triples.all())
                .isTrue();
        assertThat(IS_WRITING).as("expectations were written: read the diff").isFalse();
    }
}
