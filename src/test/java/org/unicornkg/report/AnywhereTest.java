package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unicornkg.release.KnowledgeBase;

/// A plain Fuseki that holds the RDF 1.1 export.
class AnywhereTest implements SameAnswers {

    private static FusekiServer plain;
    private static KnowledgeBase there;

    @BeforeAll
    static void start() {
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        Dump.of(RdfSyntax.NTRIPLES, true).write(RELEASE, export);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new ByteArrayInputStream(export.toByteArray()))
                .lang(Lang.NTRIPLES)
                .parse(graph);
        plain = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/plain", DatasetGraphFactory.wrap(graph))
                .build()
                .start();
        there = KnowledgeBase.at(URI.create("http://localhost:" + plain.getHttpPort() + "/plain"));
    }

    @AfterAll
    static void stop() {
        plain.stop();
    }

    @Override
    public KnowledgeBase there() {
        return there;
    }

    @Test
    void nobodyVouchesForWhatIsThere() {
        assertThat(there.release()).isEmpty();
    }
}
