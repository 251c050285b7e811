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
import org.unicornkg.release.Language;
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
                "零二叶有限公司",
                "零二葉公司",
                "02.Leaf Co., Ltd.",
                "02.LEAF's",
                "Q999999990",
                "wd:Q999999990",
                "http://www.wikidata.org/entity/Q999999990",
                "https://www.wikidata.org/wiki/Q999999990"
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
                .extracting(match -> Prefixes.localName(match.thing()))
                .containsExactly("annie", "leaf");
    }

    @ParameterizedTest
    @CsvSource({"Grenlaef, greenleaf", "greenle, greenleaf", "綠葉一, greenleaf", "零三葉, 02-leaf", "lvyi, greenleaf"})
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

    @ParameterizedTest
    @CsvSource({
        "02.leaf, FOLDED, 02.LEAF",
        "02-leaf, EXACT, 02-leaf",
        "零二葉, FOLDED, 零二葉",
        "零二叶, FOLDED, 零二叶",
        "ling er ye, SOUND, 零二葉",
        "Líng èr yè, SOUND, 零二葉",
        "零二夜, SLIP, 零二叶",
        "Zero Tow, SLIP, Zero Two",
        "lvye, SOUND, 绿叶",
        "luye, SOUND, 绿叶",
        "Greenlaef, SLIP, Greenleaf",
        "綠葉公司, FOLDED, 綠葉"
    })
    void aMatchTellsTheNameAndHowItWasMet(String text, How how, String name) {
        Match match = NAMES.match(text, Optional.of(COMPANY));
        assertThat(match.how()).isEqualTo(how);
        assertThat(match.name()).isEqualTo(name);
        assertThat(NAMES.understood(text, match).isPresent()).isEqualTo(how == How.SLIP);
    }

    @Test
    void aSlipIsSaidInOneLine() {
        Match match = NAMES.match("Greenlaef\n", Optional.of(COMPANY));
        assertThat(NAMES.understood("Greenlaef\n", match).orElseThrow())
                .hasToString("taken \"Greenlaef \" as Greenleaf (greenleaf)");
    }

    @Test
    void aPersonIsKnownByEitherOrder() {
        assertThat(NAMES.resolve("Leaf, Annie", PERSON)).hasToString(Prefixes.ID + "leaf");
        assertThat(NAMES.resolve("ni an", PERSON)).hasToString(Prefixes.ID + "leaf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司", "Co., Ltd.", "有限公司", "Group"})
    void aLegalFormAloneIsNoName(String form) {
        assertThat(NAMES.find(form, Optional.empty())).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyNameIsLookedForNowhere() {
        assertThat(NAMES.find("葉".repeat(10_000), Optional.empty())).isEmpty();
        assertThat(NAMES.search("葉".repeat(10_000), Optional.empty(), 5)).isEmpty();
        assertThat(NAMES.suggest("x".repeat(10_000), Optional.empty(), 5)).isEmpty();
    }

    /// Signs alone are one unit, one character may become eighteen, and a Chinese one six letters.
    @ParameterizedTest
    @ValueSource(strings = {"[", "\uFDFA", "a\uFDFA", "莊", "行重樂", "绿零二夜", "[("})
    void aTextOfAnyLengthIsNearToNothingOrToSomething(String part) {
        for (int length : new int[] {1, 11, 33, 50, 99, 100, 101, 200, 201, 1_023, 1_024, 1_025, 2_000}) {
            String text = part.repeat(length);
            assertThat(NAMES.nearest(text, Language.EN))
                    .as("%d times %s", length, part)
                    .isNotNull();
            assertThat(NAMES.find(text, Optional.empty()))
                    .as("%d times %s", length, part)
                    .isNotNull();
        }
    }

    @Test
    void aClassIsNamedInShortOrInFull() {
        assertThat(NAMES.classNamed("kg:Company")).isEqualTo(COMPANY);
        assertThat(NAMES.classNamed("company")).isEqualTo(COMPANY);
        assertThat(NAMES.classNamed(COMPANY.getURI())).isEqualTo(COMPANY);
        assertThat(catchThrowableOfType(ProblemException.class, () -> NAMES.classNamed("kg:Compny")))
                .hasMessageStartingWith("no class is named \"kg:Compny\"; did you mean ");
    }
}
