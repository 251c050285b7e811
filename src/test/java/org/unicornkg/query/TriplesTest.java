package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unicornkg.query.SmallRelease.CATALOGUE;
import static org.unicornkg.query.SmallRelease.HOME;
import static org.unicornkg.query.SmallRelease.NAMES;
import static org.unicornkg.query.SmallRelease.RELEASE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A saved query that answers with a graph.
class TriplesTest {

    private static final SavedQuery MOVES = CATALOGUE.get("moves");

    @Test
    void aConstructAnswersWithAGraph() {
        assertThat(MOVES.kind()).isEqualTo(SavedQuery.Kind.GRAPH);
        assertThat(MOVES.columns()).isEmpty();
        assertThat(MOVES.header().view()).contains(new View(View.Kind.NETWORK, Map.of()));
    }

    @Test
    void theTriplesAreThoseExpected() throws IOException {
        ExpectedTriples.assertSame(run(Map.of(), Limits.usual()), HOME.resolve("queries/moves.expected.ttl"));
    }

    @Test
    void parametersSelectTriples() {
        List<Triple> one = run(Map.of("organization", List.of("Example AI")), Limits.usual())
                .all();

        assertThat(one).isNotEmpty().allMatch(triple -> !triple.toString().contains("id/formula"));
        assertThat(run(Map.of("organization", List.of("Example AI", "formula")), Limits.usual()))
                .isEqualTo(run(Map.of(), Limits.usual()));
        assertThat(run(Map.of("asOf", List.of("2020")), Limits.usual()))
                .isEqualTo(new Triples(List.of(), OptionalInt.empty()));
    }

    @Test
    void moreTriplesThanTheLimitAreCut() {
        Triples all = run(Map.of(), Limits.usual());
        int count = all.all().size();

        assertThat(run(Map.of(), new Limits(Limits.usual().time(), 2)))
                .isEqualTo(new Triples(all.all().subList(0, 2), OptionalInt.of(2)));
        assertThat(run(Map.of(), new Limits(Limits.usual().time(), count))).isEqualTo(all);
    }

    @Test
    void anEndlessOneIsStopped() {
        Duration limit = Duration.ofMillis(50);
        String endless = "CONSTRUCT { ?a ?b ?n } WHERE { ?a ?b ?c . "
                + "{ SELECT (COUNT(*) AS ?n) { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?q ?o } } }";

        assertThatThrownBy(() -> Triples.of(RELEASE.graphs(), QueryFactory.create(endless), new Limits(limit, 10)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(new Problem.TooSlow(limit)));
    }

    @Test
    void aTableIsNoGraph() {
        assertThatThrownBy(() -> MOVES.run(RELEASE.graphs(), Arguments.none(), Limits.usual()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("moves answers with a graph, not a table");
    }

    private static Triples run(Map<String, List<String>> given, Limits limits) {
        return MOVES.triples(RELEASE.graphs(), Arguments.read(MOVES, given, NAMES), limits);
    }
}
