package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unicornkg.query.SmallRelease.CATALOGUE;
import static org.unicornkg.query.SmallRelease.RELEASE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.vocab.Prefixes;

/// Arguments in a query: as terms, in every scope that uses them.
class ParameterBindingTest {

    private static final SavedQuery WHO_LEFT = CATALOGUE.get("who-left");

    @Test
    void argumentsSelectRows() {
        assertThat(rows(WHO_LEFT, Arguments.none())).hasSize(3);
        assertThat(rows(WHO_LEFT, arguments("organization", id("example-ai")))).hasSize(2);
        assertThat(rows(WHO_LEFT, arguments("organization", id("example-ai"), id("formula"))))
                .hasSize(3);
        assertThat(rows(WHO_LEFT, arguments("organization", id("paper-boat")))).isEmpty();
        assertThat(rows(WHO_LEFT, arguments("asOf", day("2024-06-30")))).hasSize(2);
    }

    @Test
    void severalParametersHoldTogether() {
        Arguments both = new Arguments(
                Map.of("organization", List.of(id("example-ai"), id("formula")), "person", List.of(id("b-person"))));

        assertThat(rows(WHO_LEFT, both)).hasSize(1);
    }

    @Test
    void theSavedQueryStaysAsItIs() {
        WHO_LEFT.bind(arguments("organization", id("example-ai")));

        assertThat(WHO_LEFT.query().toString()).doesNotContain("example-ai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01.AI\" } DROP ALL #",
                "\"\"\"",
                "'''\\",
                "} UNION { ?s ?p ?o }",
                "a\nb\r\tc",
                "?organization",
                "<https://x>",
                "\\u0022",
                "月\uD83D\uDE00"
            })
    void aStringIsBoundAsItIs(String hostile) {
        SavedQuery query = saved("text: { type: xsd:string }", "SELECT ?text { BIND (1 AS ?one) } ORDER BY ?text");
        Arguments arguments = arguments("text", NodeFactory.createLiteralString(hostile));

        assertThat(rows(query, arguments)).containsExactly(List.of(hostile));
        // The bound query, written out for a remote engine, parses to the same query again.
        Query bound = query.bind(arguments);
        assertThat(QueryFactory.create(bound.toString())).isEqualTo(bound);
    }

    @Test
    void aThousandValuesAreBound() {
        List<Node> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(id("company-" + i));
        }
        many.add(id("formula"));

        assertThat(rows(WHO_LEFT, new Arguments(Map.of("organization", many)))).hasSize(1);
    }

    @Test
    void aSubSelectIsFilteredThoughItDoesNotSelectTheParameter() {
        SavedQuery query = saved("asOf: { type: xsd:date }", """
                SELECT ?last { { SELECT (MAX(?latest) AS ?last)
                  { ?departure kg:latest ?latest FILTER (!BOUND(?asOf) || ?latest <= ?asOf) } } }
                """);

        assertThat(rows(query, Arguments.none())).containsExactly(List.of("2024-12-31"));
        assertThat(rows(query, arguments("asOf", day("2024-06-30")))).containsExactly(List.of("2024-03-31"));
    }

    @Test
    void aSubSelectThatIsTheWholePatternIsFiltered() {
        SavedQuery query = saved(
                "organization: { type: kg:Company }",
                "SELECT ?n { SELECT (COUNT(?departure) AS ?n) { ?departure kg:organization ?organization } }");

        assertThat(rows(query, Arguments.none())).containsExactly(List.of("2"));
        assertThat(rows(query, arguments("organization", id("example-ai")))).containsExactly(List.of("1"));
    }

    @Test
    void filtersInBranchesOfUnionAndInOptionalSeeTheParameter() {
        SavedQuery query = saved("asOf: { type: xsd:date }", """
                SELECT ?departure ?early {
                  { ?departure kg:latest ?latest FILTER (!BOUND(?asOf) || ?latest <= ?asOf) }
                  UNION
                  { ?departure kg:nothing ?latest FILTER (!BOUND(?asOf) || ?latest <= ?asOf) }
                  OPTIONAL { { ?departure kg:latest ?day BIND (BOUND(?asOf) AS ?early) } }
                } ORDER BY ?departure
                """);

        assertThat(rows(query, Arguments.none())).hasSize(2);
        assertThat(rows(query, arguments("asOf", day("2024-06-30"))))
                .containsExactly(List.of(Prefixes.ID + "departure-a", "true"));
    }

    @Test
    void aParameterThatSomeRowsLackSelectsTheRowsThatHaveIt() {
        SavedQuery query = saved("destination: { type: kg:Company, many: true }", """
                SELECT ?departure ?destination {
                  ?departure a kg:Departure
                  OPTIONAL { ?departure kg:destination ?destination }
                } ORDER BY ?departure
                """);

        assertThat(rows(query, Arguments.none())).hasSize(2);
        assertThat(rows(query, arguments("destination", id("paper-boat"), id("formula"))))
                .containsExactly(List.of(Prefixes.ID + "departure-a", Prefixes.ID + "paper-boat"));
        assertThat(rows(query, arguments("destination", id("formula")))).isEmpty();
    }

    @Test
    void aParameterInOneBranchOfUnionSelectsItsRows() {
        SavedQuery query = saved("person: { type: kg:Person }", """
                SELECT ?departure ?person {
                  { ?departure kg:person ?person } UNION { ?departure kg:organization ?organization }
                } ORDER BY ?departure ?person
                """);

        assertThat(rows(query, Arguments.none())).hasSize(4);
        assertThat(rows(query, arguments("person", id("b-person")))).hasSize(1);
    }

    @Test
    void aParameterMadeByBindSelectsRows() {
        SavedQuery query = saved("place: { type: kg:Company }", """
                SELECT ?departure ?place {
                  ?departure kg:organization ?organization
                  OPTIONAL { ?departure kg:destination ?destination }
                  BIND (COALESCE(?destination, ?organization) AS ?place)
                } ORDER BY ?departure
                """);

        assertThat(rows(query, arguments("place", id("paper-boat")))).hasSize(1);
        assertThat(rows(query, arguments("place", id("example-ai")))).isEmpty();
    }

    @Test
    void notExistsSeesTheParameter() {
        SavedQuery query = saved("asOf: { type: xsd:date }", """
                SELECT ?departure { ?departure a kg:Departure
                  FILTER NOT EXISTS { ?departure kg:latest ?latest FILTER (?latest > ?asOf) } } ORDER BY ?departure
                """);

        assertThat(rows(query, arguments("asOf", day("2024-06-30")))).hasSize(1);
    }

    /// Jena's own substitution returns the claims of all persons here.
    @Test
    void aVariableInATripleTermIsBound() {
        SavedQuery query = saved("person: { type: kg:Person }", """
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                SELECT ?person { ?claim rdf:reifies <<( ?departure kg:person ?person )>> } ORDER BY ?person
                """);

        assertThat(rows(query, Arguments.none())).hasSize(2);
        assertThat(rows(query, arguments("person", id("b-person")))).containsExactly(List.of(Prefixes.ID + "b-person"));
    }

    private static SavedQuery saved(String parameter, String query) {
        return SavedQuery.parse(
                "queries/made-up.rq",
                "#+ summary: Made up\n#+ parameters:\n#+   " + parameter + "\nPREFIX kg: <" + Prefixes.KG + ">\n"
                        + query);
    }

    /// Returns the cells as text: IRIs, and literals without their type.
    private static List<List<String>> rows(SavedQuery query, Arguments arguments) {
        Table table = query.run(RELEASE.graphs(), arguments, Limits.usual()).table();
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(node -> node != null && node.isLiteral() ? node.getLiteralLexicalForm() : "" + node)
                        .toList())
                .toList();
    }

    private static Arguments arguments(String name, Node... values) {
        return new Arguments(Map.of(name, List.of(values)));
    }

    private static Node id(String slug) {
        return NodeFactory.createURI(Prefixes.ID + slug);
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }
}
