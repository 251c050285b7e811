package org.unicornkg.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.Prefixes;

/// What the shapes of `ontology/shapes.ttl` find in a graph.
public final class ShapeFindings {

    private ShapeFindings() {}

    /// Validates the RDF 1.1 part of `graph`; jena-shacl 6.0.0 knows no triple terms.
    public static List<Finding> of(Folders folders, Graph graph) {
        Path file = folders.ontology().resolve("shapes.ttl");
        if (!Files.exists(file)) {
            return List.of();
        }
        TurtleFile turtle = TurtleFile.read(file, folders.shown(file));
        if (!turtle.findings().isEmpty()) {
            return turtle.findings();
        }
        Graph shapesGraph = GraphMemFactory.createDefaultGraphSameTerm();
        turtle.triples().forEach(shapesGraph::add);
        Shapes shapes = Shapes.parse(shapesGraph);
        List<Finding> findings = new ArrayList<>();
        for (ReportEntry entry :
                ShaclValidator.get().validate(shapes, plain(graph)).getEntries()) {
            findings.add(Finding.error(
                    Prefixes.shorten(entry.focusNode().toString()), 0, "shape", String.valueOf(entry.message())));
        }
        return findings;
    }

    private static Graph plain(Graph graph) {
        Graph plain = GraphMemFactory.createDefaultGraphSameTerm();
        graph.stream().filter(ShapeFindings::isPlain).forEach(plain::add);
        return plain;
    }

    private static boolean isPlain(Triple triple) {
        return !triple.getObject().isTripleTerm();
    }
}
