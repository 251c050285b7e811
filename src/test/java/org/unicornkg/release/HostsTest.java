package org.unicornkg.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Where a query may call.
final class HostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1"
            })
    void anAddressBehindThisMachineIsPrivate(String address) throws UnknownHostException {
        assertThat(Hosts.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.2.1", "2001:db8::1", "198.35.26.96"})
    void anAddressOfTheWorldIsNot(String address) throws UnknownHostException {
        assertThat(Hosts.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/sparql, http://localhost:8080/sparql",
        "http://127.0.0.1/sparql, http://127.0.0.1/sparql",
        "https://query.example/sparql, http://10.0.0.1/copy"
    })
    void whatIsMeantSoMayBePrivate(String asked, URI called) {
        Hosts hosts = new Hosts(
                Set.of("localhost:8080", "127.0.0.1", "query.example"),
                Map.of("query.example", URI.create("http://10.0.0.1/copy")));
        assertThat(hosts.requirePublic(asked)).isEqualTo(called);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://query.example:8080/sparql",
                "http://query.example.evil.example/sparql",
                "http://query.example@evil.example/sparql",
                "http://evil.example/query.example",
                "http://evil.example#query.example",
                "file://query.example/etc/passwd",
                "ftp://query.example/",
                "//query.example/",
                "query.example",
                "http://query.example\\@evil.example/",
                ""
            })
    void whatOnlyLooksLikeAHostThatIsAllowedIsRefused(String asked) {
        Hosts hosts = new Hosts(Set.of("query.example"));
        assertThatThrownBy(() -> hosts.require(asked))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Refused.class));
    }
}
