package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

class AdHocQueryTest {

    private static final int MANY = 50_000;
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    @ParameterizedTest
    @MethodSource("endless")
    void whatNestsOrGoesOnForEverIsNamedWithItsPlace(String name, String text) {
        assertThatThrownBy(() -> AdHocQuery.of(text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOfSatisfying(Problem.BadQuery.class, bad -> {
                            assertThat(bad.reason()).contains("1000");
                            assertThat(bad.line()).isPositive();
                            assertThat(bad.column()).isPositive();
                        }));
    }

    static Arguments[] endless() {
        return new Arguments[] {
            Arguments.of("a megabyte of brackets", "SELECT * " + "{".repeat(1_000_000)),
            Arguments.of("escaped brackets", "SELECT * " + "\\u007B".repeat(MANY)),
            Arguments.of("brackets after a variable like a keyword", "SELECT ?values " + "{".repeat(MANY)),
            Arguments.of("brackets in the rows of VALUES", "SELECT * { VALUES ?x { " + "<<( ".repeat(MANY)),
            Arguments.of("parentheses", "SELECT * { FILTER " + "(".repeat(MANY)),
            Arguments.of("blank nodes", "SELECT * { ?s ?p " + "[ ?p ".repeat(MANY)),
            Arguments.of("sub-selects", "SELECT * " + "{ SELECT * ".repeat(MANY)),
            Arguments.of("or", "SELECT * { FILTER (1" + " || 1".repeat(MANY) + ") }"),
            Arguments.of("not", "SELECT * { FILTER (" + "!".repeat(MANY) + "1) }"),
            Arguments.of("sum", "SELECT (1" + "+1".repeat(MANY) + " AS ?x) { }"),
            Arguments.of("list", "SELECT * { FILTER (1 IN (1" + ",1".repeat(MANY) + ")) }"),
            Arguments.of("union", "SELECT * { {}" + " UNION {}".repeat(MANY) + " }"),
            Arguments.of("optional", "SELECT * { " + "OPTIONAL { ?s ?p ?o }".repeat(MANY) + " }"),
            Arguments.of("bind", "SELECT * { " + numbered("BIND (1 AS ?x%d) ") + "}"),
            Arguments.of("columns", "SELECT " + numbered("(1 AS ?x%d) ") + "{}"),
            Arguments.of("filter", "SELECT * { " + "FILTER (1) ".repeat(MANY) + " }"),
            Arguments.of("path", "SELECT * { ?s <a:a>" + "/<a:a>".repeat(MANY) + " ?o }"),
            Arguments.of("alternatives", "SELECT * { ?s <a:a>" + "|<a:a>".repeat(MANY) + " ?o }"),
            Arguments.of("triples", "SELECT * { " + "?s ?p ?o . ".repeat(MANY) + " }"),
            Arguments.of("properties", "SELECT * { ?s ?p 1 " + "; ?p 1 ".repeat(MANY) + " }"),
        };
    }

    private static String numbered(String part) {
        return IntStream.range(0, MANY).mapToObj(part::formatted).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT\0 * { ?s ?p ?o }",
                "\uFEFFSELECT * { ?s ?p ?o }",
                "SELECT * { ?s ?p \"\\uD800\" }",
                "SELECT * { ?s\\uD800 ?p ?o }",
                "SELECT * { ?s ?p \"abc",
                "SELECT * { ?s ?p \"\"\"abc",
                "SELECT * { ?s <abc",
                "SELECT * { ?s ?p ?o } LIMIT 99999999999999999999",
                "SELECT * { ?s ?p ?o LATERAL { ?a ?b ?c } }",
                "SELECT * { UNFOLD(?l AS ?x) }",
                "SELECT (FOLD(?x) AS ?y) { }",
                "SELECT (CALL(<java:java.lang.System>) AS ?y) { }",
                "JSON { \"a\": ?x } WHERE { ?x ?y ?z }",
                "INSERT DATA { <a:a> <a:b> 1 }",
                "LOAD <file:///etc/passwd>",
                "SELECT * { FILTER REGEX(\"a\", \"(\") }",
                "SELECT * { FILTER REGEX(\"a\", \"a\", \"zz\") }",
            })
    void whatDoesNotParseIsABadQuery(String text) {
        assertThatThrownBy(() -> AdHocQuery.of(text))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.BadQuery.class));
    }

    @Test
    void thePlaceIsThatOfTheFault() {
        assertThatThrownBy(() -> AdHocQuery.of("SELECT *\n{ ?s ?p \"abc"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isInstanceOfSatisfying(
                                        Problem.BadQuery.class,
                                        bad -> assertThat(bad.line()).isEqualTo(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o MINUS { SERVICE SILENT ?x { ?s ?p ?o } } }",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "SELECT (<js:f>(1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#systemTimezone>() AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<js:f>) AS ?x) {}",
                "SELECT (<http://www.w3.org/2001/XMLSchema#unheardOf>(1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function/aggregate#median>(?x) AS ?y) { ?s ?p ?x }",
                "SELECT (<http://w3id.org/awslabs/neptune/SPARQL-CDTs/List>(1) AS ?x) {}",
            })
    void whatRunsOtherCodeIsRefused(String text) {
        assertThatThrownBy(() -> AdHocQuery.of(text))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Refused.class));
    }

    @Test
    void longListsAndManyPrefixesAreNoFault() {
        String values = "{ VALUES ?x { " + "1 ".repeat(MANY) + "} VALUES (?y ?z) { " + "(1 -2.5) ".repeat(MANY) + "} }";
        String prefixes = IntStream.range(0, 1_000)
                .mapToObj(i -> "PREFIX p" + i + ": <https://example.org/" + i + "#>\n")
                .collect(Collectors.joining());

        assertThat(AdHocQuery.of(prefixes + "SELECT * " + values).isRepeatable())
                .isTrue();
        assertThat(AdHocQuery.of("# " + "(".repeat(MANY) + "\nSELECT * { ?s ?p '" + "(".repeat(MANY) + "' }")
                        .isRepeatable())
                .isTrue();
    }

    @Test
    void castsAndFunctionsOfXpathAreKnown() {
        assertThat(AdHocQuery.of("SELECT (<" + XSD + "integer>(\"1\") AS ?x) {}")
                        .isRepeatable())
                .isTrue();
        assertThat(AdHocQuery.of("SELECT (<http://www.w3.org/2005/xpath-functions#year-from-date>(?d) AS ?y) {}")
                        .isRepeatable())
                .isTrue();
    }
}
