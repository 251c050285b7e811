package org.unicornkg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.NTriplesDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/// The ontology before a reasoner: OWL 2 DL, consistent, and with the data of this repository, too.
///
/// OWL API reads the Turtle with a parser of its own, so this is also a second opinion on the syntax.
final class OntologyTest {

    private static final Path ONTOLOGY = Path.of("ontology/unicorn.ttl");

    @Test
    void isInTheProfileOwl2Dl() throws OWLOntologyCreationException {
        OWLOntology ontology =
                OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(ONTOLOGY.toFile());

        assertThat(ontology.classesInSignature().count()).isGreaterThan(50);
        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
    }

    @Test
    void isConsistentAndEveryClassCanHaveMembers() throws OWLOntologyCreationException {
        OWLReasoner reasoner = reason(read(ONTOLOGY));

        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void agreesWithTheData() throws IOException, OWLOntologyCreationException {
        Graph graph = read(ONTOLOGY);
        for (Path file : turtleUnder(Path.of("data"))) {
            // Dates and spans of text stay out: their datatypes are not among those of OWL 2.
            read(file).stream().filter(OntologyTest::isBetweenThings).forEach(graph::add);
        }

        assertThat(graph.size()).isGreaterThan(1_500);
        assertThat(reason(graph).isConsistent()).isTrue();
    }

    private static boolean isBetweenThings(Triple triple) {
        return triple.getSubject().isURI() && triple.getObject().isURI();
    }

    private static OWLReasoner reason(Graph graph) throws OWLOntologyCreationException {
        var triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
        var source = new StreamDocumentSource(
                new ByteArrayInputStream(triples.toByteArray()),
                IRI.create("urn:test:ontology"),
                new NTriplesDocumentFormat(),
                null);
        return new ReasonerFactory()
                .createReasoner(OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source));
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).parse(graph);
        return graph;
    }

    private static List<Path> turtleUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }
}
