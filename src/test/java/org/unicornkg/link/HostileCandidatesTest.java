package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unicornkg.link.StandIn.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.problem.Problem;

/// Whatever a reconciliation service says of items: what is none is no proposal, and what can be used is used.
class HostileCandidatesTest {

    private static final String JSON = "application/json";

    private final StandIn standIn = new StandIn();
    private final LinkHome home;

    HostileCandidatesTest(@TempDir Path temporary) throws IOException {
        home = new LinkHome(temporary);
    }

    @BeforeEach
    void items() throws IOException {
        Items.of(standIn);
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1) | javascript:alert(1)",
                "Q1\\\"; DROP | Q1\"; DROP",
                "Q0 | Q0",
                "q12 | q12",
                "P31 | P31",
                "Q9999999999999999999 | Q9999999999999999999",
                "'' | ''",
                "../../etc | ../../etc",
                "Q1\\tQ2 | Q1 Q2",
            })
    void whatIsNoItemIsLeftOut(String id, String shown) {
        standIn.next(
                standIn::healthy,
                answers(
                        200,
                        JSON,
                        "{\"q0\": {\"result\": [{\"id\": \"" + id + "\", \"name\": \"Sapling\", \"score\": 100}]},"
                                + " \"q1\": {\"result\": []}, \"q2\": {\"result\": []}}"));

        Tally tally = home.propose(standIn, "sapling");

        assertThat(tally.failure()).isEmpty();
        assertThat(home.proposed()).isEmpty();
        assertThat(tally.without()).hasSize(1);
        assertThat(home.words).anyMatch(word -> word.contains("what is no item, left out: " + shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e308", "-1", "\"90\"", "null", "101", "[90]", "true", "1e999",
            })
    void aScoreThatIsNoneSpeaksNeitherForNorAgainst(String score) {
        standIn.next(standIn::healthy, sapling("\"id\": \"Q90000006\", \"name\": \"Sapling\", \"score\": " + score));

        home.propose(standIn, "sapling");

        assertThat(home.proposed()).hasSize(1);
        assertThat(home.proposed().getFirst().cell("comment")).contains("service not known");
    }

    @Test
    void aNameIsOneLineThatReadsFromLeftToRight() throws IOException {
        standIn.next(
                standIn::healthy,
                sapling("\"id\": \"Q90000006\", \"name\": \"=Sap\\tling\\r\\n\\u202Egnilpas\\u0000\\u001b[31m\\uD800 x"
                        + "y".repeat(5_000) + "\", \"score\": 90"));

        home.propose(standIn, "sapling");

        String label = home.proposed().getFirst().cell("object_label");
        assertThat(label)
                .startsWith("=Sap ling gnilpas [31m xyy")
                .endsWith("y…")
                .hasSizeLessThan(210);
        LinkHome.read(home.proposals);
    }

    @Test
    void oneOfTenThousandCandidatesIsEnough() {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            many.append("{\"id\":\"Q").append(i).append("\",\"name\":\"Sapling\",\"score\":50},");
        }
        many.append("{\"id\":\"Q90000006\",\"name\":\"Sapling\",\"score\":99}");
        standIn.next(standIn::healthy, sapling(many.substring(1, many.length() - 1)));

        // Facts of others than the best are not known to the service.
        standIn.manifest("{\"versions\": [\"0.2\"], \"identifierSpace\": \"http://www.wikidata.org/entity/\"}");
        Tally tally = home.propose(standIn, "sapling");

        assertThat(tally.failure()).isEmpty();
        assertThat(home.proposedPairs()).hasSize(3).contains("sapling Q90000006");
        assertThat(home.words).anyMatch(word -> word.contains("gave 10001 candidates where 10 were asked for"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"meta\": []} | the whole has no rows",
                "{\"rows\": []} | rows is no object",
                "{\"rows\": {}} | tells nothing of Q90000006",
                "{\"rows\": {\"Q90000006\": 3}} | rows.Q90000006 is no object",
                "{\"rows\": {\"Q90000006\": {\"P90000001\": {}}}} | rows.Q90000006.P90000001 is no list",
                "{\"rows\": {\"Q90000006\": {\"P90000001\": [1]}}} | rows.Q90000006.P90000001[0] is no object",
            })
    void wrongFactsAreSaid(String rows, String said) throws IOException {
        standIn.next(standIn::healthy, standIn::healthy, answers(200, JSON, rows));

        assertThat(home.propose(standIn, "sapling")
                        .failure()
                        .map(Problem::message)
                        .orElse(""))
                .contains(said);
        assertThat(home.proposed()).isEmpty();

        int before = standIn.requests().size();
        assertThat(home.propose(standIn, "sapling").failure()).isEmpty();
        assertThat(standIn.requests())
                .as("manifest and facts; the candidates are remembered")
                .hasSize(before + 2);
    }

    @Test
    void aSpoiltCacheIsAskedAnew() throws IOException {
        home.propose(standIn, "sapling");
        int requests = standIn.requests().size();
        try (Stream<Path> files = Files.walk(home.cache)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.contains("extend") ? text.substring(9) : text.replace("\"id\"", "\"ID\""));
            }
        }

        assertThat(home.propose(home.service(standIn), 9, true, "sapling").failure())
                .isEmpty();
        assertThat(standIn.requests()).hasSize(2 * requests);
        assertThat(home.proposedPairs()).containsExactly("sapling Q90000006");
    }

    private static StandIn.Handler answers(int status, String type, String body) {
        return (exchange, request) -> send(exchange, status, type, body);
    }

    private static StandIn.Handler sapling(String candidates) {
        return answers(
                200,
                JSON,
                "{\"q0\": {\"result\": [{" + candidates + "}]}, \"q1\": {\"result\": []}, \"q2\": {\"result\": []}}");
    }
}
