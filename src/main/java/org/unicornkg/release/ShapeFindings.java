package org.unicornkg.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.Prefixes;

/// What the shapes of `ontology/shapes.ttl` find in a graph. The rule of a finding is the end of the shape's IRI.
public final class ShapeFindings {

    private final Graph shapes;
    private final Places places;
    private final Language language;

    private ShapeFindings(Graph shapes, Places places, Language language) {
        this.shapes = shapes;
        this.places = places;
        this.language = language;
    }

    /// Validates the RDF 1.1 part of `graph`; jena-shacl 6.0.0 knows no triple terms.
    ///
    /// @param places where the things that fail are described
    /// @param language of the messages
    public static List<Finding> of(Folders folders, Graph graph, Places places, Language language) {
        Path file = file(folders);
        if (!Files.exists(file)) {
            return List.of();
        }
        TurtleFile turtle = TurtleFile.read(file, folders.shown(file));
        if (!turtle.findings().isEmpty()) {
            return turtle.findings();
        }
        Graph shapesGraph = GraphMemFactory.createDefaultGraphSameTerm();
        turtle.triples().forEach(shapesGraph::add);
        try {
            Shapes shapes = Shapes.parse(shapesGraph);
            return new ShapeFindings(shapesGraph, places, language).validate(shapes, new PlainGraph(graph));
        } catch (ShaclParseException e) {
            return List.of(Finding.error(folders.shown(file), 0, "bad-shape", String.valueOf(e.getMessage())));
        }
    }

    static Path file(Folders folders) {
        return folders.ontology().resolve("shapes.ttl");
    }

    private List<Finding> validate(Shapes parsed, Graph graph) {
        List<Finding> findings = new ArrayList<>();
        for (ReportEntry entry : ShaclValidator.get().validate(parsed, graph).getEntries()) {
            findings.add(finding(entry));
        }
        return findings;
    }

    private Finding finding(ReportEntry entry) {
        Node focus = entry.focusNode();
        Optional<Places.Place> place = entry.resultPath() instanceof P_Link link
                ? places.of(focus, link.getNode(), entry.value() == null ? Node.ANY : entry.value())
                : places.of(focus);
        String file = place.map(Places.Place::file).orElse("graph:derived");
        int line = place.map(Places.Place::line).orElse(0);
        String message = shown(focus) + ": " + message(entry);
        return Severity.Violation.equals(entry.severity())
                ? Finding.error(file, line, rule(entry.source()), message)
                : Finding.warning(file, line, rule(entry.source()), message);
    }

    private String message(ReportEntry entry) {
        Collection<Node> messages = entry.messages() == null ? List.of() : entry.messages();
        String text = language.fallback().stream()
                .flatMap(wanted -> messages.stream()
                        .filter(message -> message.getLiteralLanguage().equals(wanted.tag())))
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> String.valueOf(entry.message()));
        return entry.value() == null || entry.value().equals(entry.focusNode())
                ? text
                : text + " (here: " + shown(entry.value()) + ")";
    }

    /// A property shape has no name of its own: the shape that holds it has.
    private String rule(Node shape) {
        Node named = shape;
        while (!named.isURI()) {
            Node held = named;
            Optional<Node> holder = shapes.stream(Node.ANY, Node.ANY, held)
                    .map(Triple::getSubject)
                    .findFirst();
            if (holder.isEmpty()) {
                return "shape";
            }
            named = holder.get();
        }
        return Prefixes.localName(named);
    }

    private static String shown(Node node) {
        return node.isURI() ? Prefixes.shorten(node.getURI()) : node.toString();
    }
}
