package org.unicornkg.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.vocab.Prefixes;

/// Each node shape of `ontology/shapes.ttl` lets `shapes/<shape>/valid.ttl` pass and finds in `invalid.ttl` just what
/// `expected.txt` lists, a rule and a thing in each line: so no fault makes two findings. All stand on
/// `shapes/world.ttl`.
class ShapesFolderTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path CASES = Path.of("src/test/resources/shapes");
    private static final String SHAPE = "https://w3id.org/unicorn-kg/shape/";
    private static final int MIN_SHAPES = 70;
    private static final int MIN_RULES = 180;

    private static final Graph SHAPES = graph(ONTOLOGY.resolve("shapes.ttl"));
    private static final Shapes PARSED = Shapes.parse(SHAPES);
    private static final Rules DERIVATIONS = Rules.read(Folders.in(Path.of("")));

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> CASES.relativize(folder).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyNodeShapeHasItsCase() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(MIN_SHAPES);
        assertThat(cases()).containsExactlyInAnyOrderElementsOf(ids(RDF.type.asNode(), SHACL.NodeShape));
    }

    @Test
    void everyRuleIsSeenToFail() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String name : cases()) {
            for (String line : expected(name)) {
                seen.add(line.substring(0, line.indexOf(' ')));
            }
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(MIN_RULES);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids(SHACL.message, Node.ANY));
        assertThat(seen).containsAll(ids(RDF.type.asNode(), SHACL.PropertyShape));
    }

    @Test
    void everyRuleSpeaksBothLanguages() {
        assertThat(subjects(RDF.type.asNode(), SHACL.NodeShape))
                .allSatisfy(shape -> assertThat(languages(shape, RDFS.label.asNode()))
                        .as("labels of %s", shape)
                        .containsExactlyInAnyOrder("en", "zh-Hant"));
        assertThat(subjects(SHACL.message, Node.ANY))
                .allSatisfy(shape -> assertThat(languages(shape, SHACL.message))
                        .as("messages of %s", shape)
                        .containsExactlyInAnyOrder("en", "zh-Hant"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theGoodExamplePasses(String name) {
        assertThat(findings(CASES.resolve("world.ttl"), CASES.resolve(name).resolve("valid.ttl")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theBadExampleFails(String name) throws IOException {
        assertThat(findings(CASES.resolve("world.ttl"), CASES.resolve(name).resolve("invalid.ttl")))
                .containsExactlyInAnyOrderElementsOf(expected(name));
    }

    @Test
    void ourOwnDataConform() {
        List<Path> files = new ArrayList<>();
        files.add(ONTOLOGY.resolve("alignments.ttl"));
        files.addAll(Documents.files(Path.of("data/entities"), ".ttl"));
        files.addAll(Documents.files(Path.of("data/articles"), ".ttl"));
        assertThat(files).hasSizeGreaterThan(2);
        assertThat(findings(files.toArray(Path[]::new))).isEmpty();
    }

    private static List<String> findings(Path... files) {
        Graph graph = graph(ONTOLOGY.resolve("unicorn.ttl"));
        Arrays.stream(files).forEach(file -> graph(file).stream().forEach(graph::add));
        DERIVATIONS.extend(graph);
        Graph plain = GraphMemFactory.createDefaultGraphSameTerm();
        graph.stream().filter(triple -> !triple.getObject().isTripleTerm()).forEach(plain::add);
        return ShaclValidator.get().validate(PARSED, plain).getEntries().stream()
                .map(entry -> id(entry.source()) + " "
                        + Prefixes.shorten(entry.focusNode().getURI()))
                .distinct()
                .toList();
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(CASES.resolve(name).resolve("expected.txt"));
    }

    private static Set<String> ids(Node predicate, Node object) {
        return subjects(predicate, object).stream()
                .map(ShapesFolderTest::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Node> subjects(Node predicate, Node object) {
        return SHAPES.find(Node.ANY, predicate, object)
                .mapWith(Triple::getSubject)
                .toSet();
    }

    private static List<String> languages(Node shape, Node property) {
        return SHAPES.find(shape, property, Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(Node::getLiteralLanguage)
                .toList();
    }

    private static String id(Node shape) {
        assertThat(shape.isURI() && shape.getURI().startsWith(SHAPE))
                .as("%s is named", shape)
                .isTrue();
        return shape.getURI().substring(SHAPE.length());
    }

    private static Graph graph(Path file) {
        TurtleFile turtle = TurtleFile.read(file, file.toString());
        assertThat(turtle.findings()).isEmpty();
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        turtle.triples().forEach(graph::add);
        return graph;
    }
}
