package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Hosts;

/// Which hosts a query may call is said plainly.
final class AllowedHostsTest {

    @Test
    void aHostMayHaveAnAddressInItsPlace() {
        assertThat(AllowedHosts.parse(
                        List.of("Query.Wikidata.org=http://localhost:7001/sparql", "example.org:8080", "[::1]:3030")))
                .isEqualTo(new Hosts(
                        Set.of("query.wikidata.org", "example.org:8080", "[::1]:3030"),
                        Map.of("query.wikidata.org", URI.create("http://localhost:7001/sparql"))));
        assertThat(AllowedHosts.parse(List.of()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://query.wikidata.org",
                "query.wikidata.org/sparql",
                "a b",
                "*",
                "=http://localhost/",
                "query.wikidata.org=",
                "query.wikidata.org=file:///etc/passwd",
                "query.wikidata.org=localhost:7001"
            })
    void whatIsNoHostIsSaid(String value) {
        assertThatThrownBy(() -> AllowedHosts.parse(List.of(value)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isInstanceOf(Problem.BadValue.class)
                                .satisfies(
                                        problem -> assertThat(problem.message()).contains("--allow-service")));
    }
}
