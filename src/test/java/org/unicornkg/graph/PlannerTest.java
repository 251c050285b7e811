package org.unicornkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.junit.jupiter.api.Test;

/// A thousand people work for ten companies; one of them founded one.
class PlannerTest {

    private static final CompactGraph GRAPH = graph();

    private static CompactGraph graph() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        for (int person = 0; person < 1_000; person++) {
            graph.add(thing("p" + person), thing("type"), thing("Person"));
            graph.add(thing("p" + person), thing("worksFor"), thing("c" + person % 10));
        }
        graph.add(thing("p0"), thing("founded"), thing("c0"));
        Graph compact = CompactGraphs.of(PrefixMapping.Factory.create(), Map.of(thing("graph"), graph))
                .union();
        return Objects.requireNonNull(CompactGraph.within(compact));
    }

    private static Node thing(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    @Test
    void whatIsRareComesFirstThenWhatLeavesLeast() {
        assertThat(order("?who :type :Person ; :worksFor ?company ; :founded ?company"))
                .containsExactly(2, 1, 0);
    }

    @Test
    void whatIsTiedComesBeforeWhatIsApart() {
        assertThat(order("?other :worksFor ?c . ?who :worksFor ?company . ?who :founded ?company"))
                .containsExactly(2, 1, 0);
    }

    @Test
    void aKnownThingIsBegunWith() {
        assertThat(order("?who :type :Person ; :worksFor :c3 . ?who :worksFor :c4"))
                .startsWith(1);
    }

    /// Returns the triple patterns, by their place in the text, in the order in which they are matched.
    private static List<Integer> order(String pattern) {
        String text = "PREFIX : <https://example.org/> SELECT * {" + pattern + "}";
        OpBGP bgp = (OpBGP) Algebra.compile(QueryFactory.create(text));
        NumberedPattern numbered =
                NumberedPattern.of(bgp.getPattern(), GRAPH.terms()).orElseThrow();
        List<int[]> written = List.of(numbered.triples());
        return new Planner(GRAPH, 0, new int[numbered.vars().size()])
                .order(numbered.triples()).stream().map(written::indexOf).toList();
    }
}
