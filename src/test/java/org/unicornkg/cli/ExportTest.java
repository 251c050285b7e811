package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/// The RDF 1.1 export holds no triple term. That the saved queries say the same on it, `AnywhereTest` shows.
final class ExportTest {

    @Test
    void noTripleTermIsInTheRdf11Export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"export", "--rdf11", "--format", "ntriples"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new ByteArrayInputStream(out.toByteArray()))
                .lang(Lang.NTRIPLES)
                .parse(graph);

        assertThat(exit).isZero();
        assertThat(graph.size()).isGreaterThan(8_000);
        assertThat(graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm()))
                .isFalse();
    }
}
