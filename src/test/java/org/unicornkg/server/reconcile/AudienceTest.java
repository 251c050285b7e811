package org.unicornkg.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.release.StopSignal;
import org.unicornkg.search.Names;

/// Nothing is looked for when nobody waits any more: not even what asks no graph.
class AudienceTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private static Reconciler reconciler;

    @BeforeAll
    static void read() {
        KnowledgeBase base = Release.trusted(new Folders(
                        Path.of("ontology"),
                        Path.of("src/test/resources/small/data"),
                        Path.of("src/test/resources/small/queries")))
                .base();
        reconciler = new Reconciler(base, Names.of(base));
        // What is read from the graph once is read.
        reconciler.suggestTypes("company", 0, new Audience(Language.EN, Allowance.of(LONG)));
    }

    private static final String NOBODY = "{\"q\": {\"query\": \"xqzw\"}}";
    private static final String NO_VALUE =
            "{\"q\": {\"query\": \"xqzw\", \"properties\": [{\"pid\": \"maker\", \"v\": \"xqzw\"}]}}";

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, NO_VALUE})
    void aBatchEndsWhenItsClientHasLeft(String batch) {
        StopSignal signal = new StopSignal();
        signal.stop(new Problem.NotFound("the client"));
        Audience gone = new Audience(Language.EN, Allowance.of(LONG).endedBy(signal));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reconciler.results(batch, gone))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(new Problem.NotFound("the client")));
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, NO_VALUE})
    void aBatchEndsWhenItsTimeIsOver(String batch) {
        Duration none = Duration.ofNanos(1);
        Audience late = new Audience(Language.EN, Allowance.of(none));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reconciler.results(batch, late))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(new Problem.TooSlow(none)));
    }

    @Test
    void eachPartHasOnlyTheTimeThatIsLeft() {
        StopSignal signal = new StopSignal();
        Audience audience = new Audience(Language.EN, Allowance.of(LONG).endedBy(signal));
        Duration first = audience.allowance().time();

        assertThat(first).isLessThan(LONG);
        assertThat(audience.allowance().time()).isLessThanOrEqualTo(first);
        assertThat(audience.allowance().signal()).isSameAs(signal);
    }
}
