package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Limits;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// What every holder of the graphs promises: the whole catalogue gives the same rows, labels, evidence and triples as
/// in memory, where `QueriesFolderTest` holds it to the expected ones.
interface SameAnswers {

    Release RELEASE = Release.trusted(Folders.in(Path.of("")));
    Names NAMES = Names.of(RELEASE.base());
    Reporter HERE = reporter(RELEASE.base());

    /// Returns what the holder holds: the release.
    KnowledgeBase there();

    private static Reporter reporter(KnowledgeBase base) {
        return Reporter.of(base, Evidence.of(base.graphs(), SourceTexts.none()));
    }

    static Collection<SavedQuery> queries() {
        // What asks another service is another matter, wherever the graphs lie.
        return Catalogue.read(Path.of("queries")).all().stream()
                .filter(query -> !query.isFederated())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.unicornkg.report.SameAnswers#queries")
    default void aReportIsTheSameThere(SavedQuery query) {
        Map<String, List<String>> given = new HashMap<>();
        query.header().parameters().stream()
                .filter(Parameter::isRequired)
                .forEach(parameter ->
                        given.put(parameter.name(), List.of(parameter.example().orElseThrow())));

        assertSame(query, given);
    }

    @ParameterizedTest
    @MethodSource("org.unicornkg.report.SameAnswers#queries")
    default void eachExampleGivesTheSameThere(SavedQuery query) {
        for (Parameter parameter : query.header().parameters()) {
            if (parameter.example().isPresent() && !parameter.isRequired()) {
                Map<String, List<String>> given = new HashMap<>();
                query.header().parameters().stream()
                        .filter(other -> other.isRequired() || other.equals(parameter))
                        .forEach(other ->
                                given.put(other.name(), List.of(other.example().orElseThrow())));

                assertSame(query, given);
            }
        }
    }

    @Test
    default void namesAreTheSameThere() {
        assertThat(Names.of(there()).resolve("月之暗面")).isEqualTo(NAMES.resolve("月之暗面"));
    }

    private void assertSame(SavedQuery query, Map<String, List<String>> given) {
        Arguments arguments = Arguments.read(query, given, NAMES);

        assertThat(answer(reporter(there()), query, arguments))
                .as("%s with %s", query.name(), given)
                .isEqualTo(answer(HERE, query, arguments));
    }

    /// Returns the sheet or the triples.
    private static Object answer(Reporter reporter, SavedQuery query, Arguments arguments) {
        return switch (query.kind()) {
            case TABLE ->
                reporter.run(query, arguments, Language.ZH_HANT, Limits.usual()).sheet();
            case GRAPH -> reporter.draw(query, arguments, Limits.usual()).triples();
        };
    }
}
