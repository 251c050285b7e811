package org.unicornkg.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Candidate;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.Prefixes;

/// Whatever people call a thing leads to it.
class NamesTest {

    private static final Names NAMES = Names.of(Release.trusted(Folders.in(Path.of("src/test/resources/search/home")))
            .base());
    private static final Node COMPANY = NodeFactory.createURI(Prefixes.KG + "Company");
    private static final Node ORGANIZATION = NodeFactory.createURI(Prefixes.KG + "Organization");
    private static final Node PERSON = NodeFactory.createURI(Prefixes.KG + "Person");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-leaf",
                "id:02-leaf",
                "https://w3id.org/unicorn-kg/id/02-leaf",
                "<https://w3id.org/unicorn-kg/id/02-leaf>",
                "02.LEAF",
                "02.leaf",
                "０２．ＬＥＡＦ",
                "02 leaf",
                "  零二葉 ",
                "零二叶",
                "zero-two",
                "Q999999990",
                "wd:Q999999990"
            })
    void everyNameLeadsToTheThing(String name) {
        assertThat(NAMES.resolve(name, COMPANY)).hasToString(Prefixes.ID + "02-leaf");
    }

    @Test
    void theClassTellsNamesakesApart() {
        assertThat(NAMES.resolve("安妮", COMPANY)).hasToString(Prefixes.ID + "annie");
        assertThat(NAMES.resolve("安妮", PERSON)).hasToString(Prefixes.ID + "leaf");
        assertThat(NAMES.resolve("綠葉", COMPANY)).hasToString(Prefixes.ID + "greenleaf");
    }

    @Test
    void aSlugMeansOneThingWhateverOthersAreCalled() {
        assertThat(NAMES.resolve("leaf", PERSON)).hasToString(Prefixes.ID + "leaf");
        assertThat(NAMES.resolve("leaf")).hasToString(Prefixes.ID + "leaf");
        assertThat(NAMES.resolve("Leaf", COMPANY)).hasToString(Prefixes.ID + "greenleaf");
        assertThat(NAMES.resolve("leaf", COMPANY)).hasToString(Prefixes.ID + "greenleaf");
    }

    @Test
    void namesakesAreListed() {
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> NAMES.resolve("green leaf", ORGANIZATION));
        assertThat(thrown.problem())
                .isInstanceOfSatisfying(
                        Problem.AmbiguousName.class,
                        problem -> assertThat(problem.candidates())
                                .extracting(Candidate::toString)
                                .containsExactly(
                                        "Green Leaf (green-leaf-garden, organization)",
                                        "Greenleaf (greenleaf, company)"));
        assertThat(NAMES.find("安妮", Optional.empty()))
                .extracting(Candidate::slug)
                .containsExactly("annie", "leaf");
    }

    @ParameterizedTest
    @CsvSource({"Greenlaef, greenleaf", "greenle, greenleaf", "綠葉公司, greenleaf", "零二夜, 02-leaf"})
    void theNearestAreOffered(String name, String nearest) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> NAMES.resolve(name, COMPANY));
        assertThat(thrown.problem())
                .isInstanceOfSatisfying(
                        Problem.UnknownName.class,
                        problem ->
                                assertThat(problem.nearest().getFirst().slug()).isEqualTo(nearest));
        assertThat(thrown).hasMessageStartingWith("no company is named \"" + name + "\"; did you mean ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "Quite Another", "\" } DROP ALL #", "kg:Company", "http://exa mple/"})
    void whatNothingIsCalledIsUnknown(String name) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> NAMES.resolve(name, COMPANY));
        assertThat(thrown.problem())
                .isInstanceOfSatisfying(
                        Problem.UnknownName.class,
                        problem -> assertThat(problem.nearest()).isEmpty());
        assertThat(NAMES.find(name, Optional.empty())).isEmpty();
    }
}
