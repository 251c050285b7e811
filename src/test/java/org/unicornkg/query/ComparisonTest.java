package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unicornkg.query.SmallRelease.CATALOGUE;
import static org.unicornkg.query.SmallRelease.NAMES;
import static org.unicornkg.query.SmallRelease.RELEASE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.Release;

class ComparisonTest {

    private static final Graphs OTHER = Release.trusted(Folders.in(Path.of("src/test/resources/search/home")))
            .graphs();

    @Test
    void theSameGraphsDoNotDiffer() {
        Comparison comparison = new Comparison(RELEASE.graphs(), RELEASE.graphs(), NAMES, Limits.usual());

        assertThat(CATALOGUE.all())
                .hasSizeGreaterThan(2)
                .allSatisfy(query -> assertThat(comparison.of(query)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"who-left", "moves"})
    void otherRowsAreAFinding(String query) {
        Comparison comparison = new Comparison(RELEASE.graphs(), OTHER, NAMES, Limits.usual());

        assertThat(comparison.of(CATALOGUE.get(query)))
                .first()
                .asString()
                .startsWith("queries/" + query + ".rq: endpoint-differs: the endpoint: 0 rows, where there are ");
    }

    @Test
    void whatOtherServicesSayIsNotCompared() {
        Comparison comparison = new Comparison(RELEASE.graphs(), OTHER, NAMES, Limits.usual());
        SavedQuery federated = Catalogue.read(Path.of("queries"), "founding-dates-beside-wikidata");

        assertThat(comparison.of(federated)).isEmpty();
    }
}
