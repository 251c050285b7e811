package org.unicornkg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A compact graph finds what Jena's own graph finds, whatever is asked.
class CompactGraphTest {

    private static final DatasetGraph PLAIN = SampleGraphs.plain();
    private static final DatasetGraph COMPACT = SampleGraphs.compact();

    static Stream<Node> graphs() {
        return Stream.concat(
                Stream.of(NodeFactory.createURI("urn:x-arq:DefaultGraph")), SampleGraphs.named().keySet().stream());
    }

    /// Every term of the data, one that is not there, and none.
    private static Set<Node> asked() {
        Set<Node> terms = new LinkedHashSet<>(List.of(Node.ANY, NodeFactory.createURI("https://example.org/nobody")));
        PLAIN.getDefaultGraph().find().forEachRemaining(triple -> {
            terms.add(triple.getSubject());
            terms.add(triple.getPredicate());
            terms.add(triple.getObject());
        });
        return terms;
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyPatternFindsTheSame(Node name) {
        Graph plain = PLAIN.getGraph(name);
        Graph compact = COMPACT.getGraph(name);
        assertThat(compact.size()).isEqualTo(plain.size());
        for (Node subject : asked()) {
            for (Node predicate : asked()) {
                for (Node object : asked()) {
                    List<Triple> found =
                            compact.find(subject, predicate, object).toList();
                    assertThat(found)
                            .doesNotHaveDuplicates()
                            .hasSameElementsAs(
                                    plain.find(subject, predicate, object).toList());
                    assertThat(compact.contains(subject, predicate, object)).isEqualTo(!found.isEmpty());
                }
            }
        }
    }

    @Test
    void aTripleGivenTwiceIsThereOnce() {
        Node thing = NodeFactory.createURI("https://example.org/thing");
        Triple triple = Triple.create(thing, RDF.Nodes.type, thing);
        GraphsBuilder builder = new GraphsBuilder(PrefixMapping.Factory.create(), 0);
        for (String name : List.of("one", "two", "none")) {
            builder.begin(NodeFactory.createURI("https://example.org/" + name));
            if (!name.equals("none")) {
                builder.add(triple);
                builder.add(triple);
            }
        }
        CompactGraphs graphs = builder.build();

        assertThat(graphs.union().find().toList()).containsExactly(triple);
        assertThat(graphs.named().values()).extracting(Graph::size).containsExactly(1, 1, 0);
    }

    @Test
    void termsAreFoundAgainHoweverManyThereAre() {
        Dictionary terms = new Dictionary(0);
        for (int number = 0; number < 10_000; number++) {
            assertThat(terms.add(literal(number))).isEqualTo(number);
        }
        assertThat(terms.add(literal(7))).isEqualTo(7);
        assertThat(terms.number(literal(9_999))).isEqualTo(9_999);
        assertThat(terms.number(literal(10_000))).isEqualTo(Dictionary.NONE);
        assertThat(terms.size()).isEqualTo(10_000);
    }

    private static Node literal(int number) {
        return NodeFactory.createLiteralString(Integer.toString(number));
    }

    @Test
    void nobodyChangesIt() {
        Graph graph = COMPACT.getDefaultGraph();
        Triple triple = graph.find().next();
        assertThatThrownBy(() -> graph.add(triple)).isInstanceOf(AddDeniedException.class);
        assertThatThrownBy(() -> graph.delete(triple)).isInstanceOf(DeleteDeniedException.class);
        assertThatThrownBy(graph::clear).isInstanceOf(DeleteDeniedException.class);
    }
}
