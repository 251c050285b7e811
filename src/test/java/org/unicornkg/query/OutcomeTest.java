package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unicornkg.query.SmallRelease.RELEASE;

import java.time.Duration;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Complete, cut and stopped are three answers.
class OutcomeTest {

    private static final String ALL = "SELECT ?s { ?s ?p ?o }";

    /// Half a million million rows to count: no machine ends this within the limit.
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?q ?o }";

    @Test
    void allRowsAreComplete() {
        assertThat(outcome("SELECT ?s { ?s a <https://w3id.org/unicorn-kg/ontology#Person> }", 2))
                .isInstanceOfSatisfying(
                        Outcome.Complete.class,
                        complete -> assertThat(complete.table().rows()).hasSize(2));
    }

    @Test
    void moreRowsAreTruncated() {
        assertThat(outcome(ALL, 3)).isInstanceOfSatisfying(Outcome.Truncated.class, cut -> {
            assertThat(cut.limit()).isEqualTo(3);
            assertThat(cut.table().rows()).hasSize(3);
        });
    }

    @Test
    void theQuerysOwnLimitIsNoTruncation() {
        assertThat(outcome(ALL + " LIMIT 3", 3)).isInstanceOf(Outcome.Complete.class);
        assertThat(outcome(ALL + " LIMIT 4", 3)).isInstanceOf(Outcome.Truncated.class);
    }

    @Test
    void noRowsAreComplete() {
        assertThat(outcome("SELECT ?s { ?s a ?s }", 1))
                .isInstanceOfSatisfying(
                        Outcome.Complete.class,
                        none -> assertThat(none.table().rows()).isEmpty());
    }

    @Test
    void anEndlessQueryIsStopped() {
        Duration limit = Duration.ofMillis(50);
        Outcome outcome = Outcome.of(RELEASE.graphs(), QueryFactory.create(ENDLESS), new Limits(limit, 10));

        assertThat(outcome).isEqualTo(new Outcome.TimedOut(limit));
        assertThatThrownBy(outcome::table)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(new Problem.TooSlow(limit)));
    }

    private static Outcome outcome(String query, int rows) {
        return Outcome.of(RELEASE.graphs(), QueryFactory.create(query), new Limits(Duration.ofSeconds(10), rows));
    }
}
