package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.vocab.Prefixes;

/// The saved queries as RDF.
final class CatalogueGraphTest {

    private static final String TYPES = "src/test/resources/openapi/reports";

    @ParameterizedTest
    @ValueSource(strings = {"queries", TYPES})
    void aQueryIsReadBackFromItsDescription(String folder) {
        Catalogue catalogue = Catalogue.read(Path.of(folder));
        Graph graph = CatalogueGraph.of(catalogue);

        assertThat(catalogue.all()).isNotEmpty().allSatisfy(query -> {
            String text =
                    text(graph, query.name(), query.kind() == SavedQuery.Kind.TABLE ? "sh:select" : "sh:construct");
            assertThat(SavedQuery.parse(query.file(), text)).isEqualTo(query);
            assertThat(text(graph, query.name(), "schema:sha256"))
                    .isEqualTo(query.digest().hex());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries", TYPES})
    void everythingHasAnIri(String folder) {
        assertThat(CatalogueGraph.of(Catalogue.read(Path.of(folder))).stream().toList())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void wordsAreInBothLanguages() {
        Graph graph = CatalogueGraph.of(Catalogue.read(Path.of("queries")));

        assertThat(values(graph, "founders", "rdfs:label"))
                .extracting(Node::getLiteralLanguage)
                .containsExactlyInAnyOrder("en", "zh-Hant");
    }

    @Test
    void aParameterSaysWhatItTakes() {
        Graph graph = CatalogueGraph.of(Catalogue.read(Path.of(TYPES)));

        assertThat(values(graph, "all-types", "sh:parameter")).hasSize(7);
        assertThat(values(graph, "all-types/company", "sh:class")).containsExactly(term("kg:Company"));
        assertThat(values(graph, "all-types/company", "sh:maxCount")).isEmpty();
        assertThat(values(graph, "all-types/thing", "sh:nodeKind")).containsExactly(term("sh:IRI"));
        assertThat(values(graph, "all-types/asOf", "sh:datatype")).containsExactly(term("xsd:date"));
        assertThat(text(graph, "all-types/asOf", "sh:defaultValue")).isEqualTo("2024-08-31");
        assertThat(text(graph, "all-types/thing", "sh:optional")).isEqualTo("false");
        assertThat(text(graph, "all-types/steps", "sh:order")).isEqualTo("3");
        assertThat(text(graph, "all-types/rate", "skos:example")).isEqualTo("7.1");
        assertThat(text(graph, "all-types/word/values/1", "rdf:first")).isEqualTo("CNY");
    }

    private static String text(Graph graph, String part, String property) {
        return values(graph, part, property).getFirst().getLiteralLexicalForm();
    }

    private static List<Node> values(Graph graph, String part, String property) {
        Node node = NodeFactory.createURI("https://w3id.org/unicorn-kg/graph/queries#" + part);
        return graph.stream(node, term(property), Node.ANY)
                .map(Triple::getObject)
                .toList();
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Prefixes.expand(name).orElseThrow());
    }
}
