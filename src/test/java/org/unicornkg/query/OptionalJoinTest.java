package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which OPTIONAL becomes a join, and which must stay: those where it would say something else.
class OptionalJoinTest {

    private static final Var WHERE = Var.alloc("where");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?event <x:person> ?person OPTIONAL { ?event <x:where> ?where }",
                "?event <x:person> ?person OPTIONAL { ?event <x:date> ?date } OPTIONAL { ?event <x:where> ?where }",
                "?event <x:person> ?person OPTIONAL { ?event <x:by> ?act . ?act <x:where> ?where } BIND (?person AS ?p)",
            })
    void isJoin(String pattern) {
        assertThat(OptionalJoin.of(parsed(pattern), WHERE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?event <x:where> ?where",
                "?event <x:person> ?person OPTIONAL { ?event <x:where> ?where FILTER (?person != ?where) }",
                "?event <x:person> ?person OPTIONAL { ?event <x:where> ?where } OPTIONAL { ?person <x:at> ?where }",
                "?event <x:person> ?person OPTIONAL { ?event <x:by> ?act } OPTIONAL { ?act <x:where> ?where }",
                "?event <x:person> ?person OPTIONAL { ?event <x:where> ?where } BIND (COALESCE(?where, 1) AS ?place)",
                "?event <x:person> ?person MINUS { ?person <x:in> ?where } OPTIONAL { ?event <x:where> ?where }",
                "?event <x:person> ?person OPTIONAL { ?event <x:where> ?place OPTIONAL { ?place <x:in> ?where } }",
                "OPTIONAL { ?event <x:person> ?person } OPTIONAL { ?event <x:where> ?where }",
            })
    void isNone(String pattern) {
        assertThat(OptionalJoin.of(parsed(pattern), WHERE)).isEmpty();
    }

    private static Element parsed(String pattern) {
        return QueryFactory.create("SELECT * WHERE { " + pattern + " }").getQueryPattern();
    }
}
