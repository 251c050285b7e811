package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which filters become a join, and which must stay: those where it would say something else.
class ExistenceJoinTest {

    private static final Var ABOUT = Var.alloc("about");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?event <x:date> ?date FILTER (!BOUND(?about) || EXISTS { ?event ?property ?about })",
                "?event <x:date> ?date FILTER (EXISTS { ?event ?property ?about } || !BOUND(?about))",
                "?event <x:date> ?date FILTER (!BOUND(?about) || EXISTS { ?event <x:a> ?about }"
                        + " || EXISTS { ?event <x:b> ?made . ?made <x:c> ?about })",
            })
    void isJoin(String pattern) {
        assertThat(ExistenceJoin.of(parsed(pattern).getQueryPattern(), ABOUT)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?event <x:date> ?date FILTER (EXISTS { ?event ?property ?about })",
                "?event <x:date> ?date FILTER (!BOUND(?about) || NOT EXISTS { ?event ?property ?about })",
                "?event <x:date> ?date FILTER (!BOUND(?other) || EXISTS { ?event ?property ?about })",
                "?event <x:date> ?date FILTER (!BOUND(?about) || ?date > 1 || EXISTS { ?event ?property ?about })",
                "?event <x:date> ?date FILTER (!BOUND(?about) && EXISTS { ?event ?property ?about })",
                "OPTIONAL { ?event <x:date> ?date } FILTER (!BOUND(?about) || EXISTS { ?event ?property ?about })",
                "?event <x:date> ?date FILTER (!BOUND(?about) || EXISTS { OPTIONAL { ?event ?property ?about } })",
                "?event <x:date> ?date FILTER (!BOUND(?about) || EXISTS { ?other ?property ?about"
                        + " OPTIONAL { ?event ?property ?about } })",
            })
    void isNone(String pattern) {
        assertThat(ExistenceJoin.of(parsed(pattern).getQueryPattern(), ABOUT)).isEmpty();
    }

    private static Query parsed(String pattern) {
        return QueryFactory.create("SELECT * WHERE { " + pattern + " }");
    }
}
