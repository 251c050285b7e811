package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unicornkg.query.SmallRelease.CATALOGUE;
import static org.unicornkg.query.SmallRelease.NAMES;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// What a user gives to parameters, and what is said when it is wrong.
class ArgumentsTest {

    private static final SavedQuery WHO_LEFT = CATALOGUE.get("who-left");

    @ParameterizedTest
    @ValueSource(strings = {"example-ai", "Example AI", "範例智能", "范例智能", "https://w3id.org/unicorn-kg/id/example-ai"})
    void aThingIsGivenByAnyOfItsNames(String name) {
        Arguments arguments = read(Map.of("organization", List.of(name)));

        assertThat(arguments.values().get("organization"))
                .extracting(Object::toString)
                .containsExactly("https://w3id.org/unicorn-kg/id/example-ai");
    }

    @Test
    void aSlipIsTakenAndTold() {
        Arguments arguments = read(Map.of("organization", List.of("Exampel AI", "paper-boat")));

        assertThat(arguments.values().get("organization")).hasSize(2);
        assertThat(arguments.understood())
                .extracting(Object::toString)
                .containsExactly("taken \"Exampel AI\" as Example AI (example-ai)");
    }

    @Test
    void theSameThingTwiceIsOneValue() {
        Arguments arguments = read(Map.of("organization", List.of("example-ai", "範例智能", "paper-boat")));

        assertThat(arguments.values().get("organization")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-12-31",
        "2024-02, 2024-02-29",
        "2023-02, 2023-02-28",
        "2024-08-01, 2024-08-01",
        "' 2024-08-01 ', 2024-08-01"
    })
    void aDateOfLessPrecisionIsItsLastDay(String given, String day) {
        assertThat(read(Map.of("asOf", List.of(given))).values().get("asOf"))
                .extracting(node -> node.getLiteralLexicalForm())
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "2024-02-30", "24", "yesterday", "", "2024-8-1", "2024-08-01T00:00:00", "２０２４"})
    void whatIsNoDateIsRefused(String given) {
        assertThat(problem(Map.of("asOf", List.of(given))))
                .isInstanceOf(Problem.BadValue.class)
                .extracting(Problem::message)
                .asString()
                .startsWith("parameter asOf: ")
                .contains("a day such as 2024-08-01");
    }

    @Test
    void aListedValueIsTakenInAnyCaseAndNoOther() {
        SavedQuery query = SavedQuery.parse("queries/sums.rq", """
                #+ parameters:
                #+   currency: { type: xsd:string, default: USD, values: [USD, CNY] }
                SELECT ?currency { ?sum <x:currency> ?currency }
                """);

        assertThat(Arguments.read(query, Map.of("currency", List.of(" cny ")), NAMES)
                        .values()
                        .get("currency"))
                .containsExactly(NodeFactory.createLiteralString("CNY"));
        assertThat(Arguments.read(query, Map.of(), NAMES).values().get("currency"))
                .as("the default")
                .containsExactly(NodeFactory.createLiteralString("USD"));
        assertThatThrownBy(() -> Arguments.read(query, Map.of("currency", List.of("EUR")), NAMES))
                .hasMessage("parameter currency: \"EUR\" is not one of USD, CNY");
    }

    @Test
    void unknownParameterNamesTheKnownOnes() {
        assertThat(problem(Map.of("company", List.of("example-ai"))))
                .isEqualTo(
                        new Problem.UnknownParameter("who-left", "company", List.of("organization", "person", "asOf")));
    }

    @Test
    void singleParameterTakesOneValue() {
        assertThat(problem(Map.of("person", List.of("a-person", "b-person"))))
                .isEqualTo(new Problem.RepeatedParameter("who-left", "person"));
    }

    @Test
    void requiredParameterIsAskedFor() {
        SavedQuery query = SavedQuery.parse("queries/one.rq", """
                #+ summary: One
                #+ parameters:
                #+   thing: { type: owl:Thing, required: true }
                SELECT ?thing { ?thing a ?type }
                """);

        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> Arguments.read(query, Map.of(), NAMES));

        assertThat(thrown.problem())
                .isEqualTo(new Problem.MissingParameter("one", "thing", "anything by slug, name or IRI"));
        assertThat(Arguments.read(query, Map.of("thing", List.of("乙某")), NAMES).values())
                .containsOnlyKeys("thing");
    }

    @Test
    void ambiguousNameListsTheCandidatesAndNamesTheParameter() {
        Problem problem = problem(Map.of("organization", List.of("紙船")));

        assertThat(problem.code()).isEqualTo("ambiguous-name");
        assertThat(problem.message())
                .startsWith("parameter organization: ")
                .contains("paper-boat")
                .contains("paper-plane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01.AI\" } DROP ALL #",
                "<https://w3id.org/unicorn-kg/id/example-ai> } # ",
                "https://w3id.org/unicorn-kg/id/example-ai> <x",
                "a\nb",
                "\u0000",
                "?organization",
                "a-person",
                "",
                "\uD800"
            })
    void hostileOrForeignNamesAreUnknown(String name) {
        Problem problem = problem(Map.of("organization", List.of(name)));

        assertThat(problem.code()).isEqualTo("unknown-name");
        assertThat(problem.message()).startsWith("parameter organization: ").doesNotContain("\n");
    }

    private static Arguments read(Map<String, List<String>> given) {
        return Arguments.read(WHO_LEFT, given, NAMES);
    }

    private static Problem problem(Map<String, List<String>> given) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> read(given));
        assertThat(thrown).isNotNull();
        return thrown.problem();
    }
}
