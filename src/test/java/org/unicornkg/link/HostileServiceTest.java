package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unicornkg.link.StandIn.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.problem.Problem;

/// Whatever a reconciliation service does: no crash, no link, a clear word, whole files; and when it is well again the
/// work goes on where it stopped.
class HostileServiceTest {

    private static final String JSON = "application/json";

    private final StandIn standIn = new StandIn();
    private final LinkHome home;

    HostileServiceTest(@TempDir Path temporary) throws IOException {
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

    /// What the service does in place of its answer for the second thing, and what is said of it.
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("not found", answers(404, "text/plain", "gone"), "status 404: gone"),
                fault("HTML", answers(200, "text/html", "<h1>welcome</h1>"), "text/html, which is not JSON"),
                fault("no type", HostileServiceTest::withoutType, "nothing, which is not JSON"),
                fault("empty", answers(200, JSON, ""), "its answer is empty"),
                fault("broken", answers(200, JSON, "{\"q0\": {\"result\": ["), "no JSON that can be read"),
                fault("two values", answers(200, JSON, "{} {}"), "no JSON that can be read"),
                fault("twice", answers(200, JSON, "{\"q0\": {}, \"q0\": {}}"), "no JSON that can be read"),
                fault("NaN", answers(200, JSON, result("\"id\": \"Q1\", \"name\": \"a\", \"score\": NaN")), "no JSON"),
                fault("deep", answers(200, JSON, "[".repeat(100_000)), "no JSON that can be read"),
                fault("not UTF-8", HostileServiceTest::notUtf8, "no JSON that can be read"),
                fault("a list", answers(200, JSON, "[1, 2]"), "the whole is no object"),
                fault("a text", answers(200, JSON, "\"yes\""), "the whole is no object"),
                fault("null", answers(200, JSON, "null"), "the whole is no object"),
                fault("no result", answers(200, JSON, "{\"q0\": {}}"), "q0 has no result"),
                fault("result a text", answers(200, JSON, "{\"q0\": {\"result\": \"x\"}}"), "q0.result is no list"),
                fault(
                        "candidate a text",
                        answers(200, JSON, "{\"q0\": {\"result\": [\"Q1\"]}}"),
                        "q0.result[0] has no id"),
                fault(
                        "id a number",
                        answers(200, JSON, result("\"id\": 7, \"name\": \"a\"")),
                        "q0.result[0].id is no text"),
                fault("no name", answers(200, JSON, result("\"id\": \"Q1\"")), "q0.result[0] has no name"),
                fault(
                        "types a text",
                        answers(200, JSON, result("\"id\": \"Q1\", \"name\": \"a\", \"type\": \"Q2\"")),
                        "q0.result[0].type is no list"),
                fault("nothing of a question", answers(200, JSON, "{}"), "left a question without an answer"),
                fault("another question", answers(200, JSON, "{\"q77\": {\"result\": []}}"), "that was not asked: q77"),
                fault("sent on", HostileServiceTest::sentOn, "sends on to http://127.0.0.1:1/, where nobody goes"),
                fault("endless", HostileServiceTest::endless, "larger than 1048576 bytes"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultEndsTheWorkAndNothingElse(StandIn.Handler fault, String said) throws IOException {
        standIn.next(standIn::healthy, standIn::healthy, standIn::healthy, fault);

        Tally tally = home.propose(standIn);

        assertThat(failure(tally))
                .startsWith("the endpoint \"http://127.0.0.1:")
                .contains(said);
        assertThat(tally.things()).isEqualTo(1);
        assertThat(tally.left()).isEqualTo(3);
        assertThat(standIn.requests()).as("asked once, not again").hasSize(4);
        filesAreWhole();
        goesOn();
    }

    /// What passes when one waits, is tried again before anybody hears of it.
    static Stream<Arguments> nuisances() {
        return Stream.of(
                Arguments.of(Named.of("503", answers(503, JSON, "{}")), "status 503"),
                Arguments.of(Named.of("500", answers(500, "text/html", "<h1>oops</h1>")), "status 500"),
                Arguments.of(Named.of("429", answers(429, "text/plain", "slowly")), "status 429"),
                Arguments.of(Named.of("cut", (StandIn.Handler) HostileServiceTest::cut), "the connection broke"));
    }

    @ParameterizedTest
    @MethodSource("nuisances")
    void whatPassesIsTriedAgain(StandIn.Handler once, String said) {
        standIn.next(standIn::healthy, once, once);

        Tally tally = home.propose(standIn);

        assertThat(tally.failure()).isEmpty();
        assertThat(home.proposedPairs()).hasSize(4);
        assertThat(home.words).anyMatch(word -> word.contains(said));
        assertThat(home.pace.slept()).contains(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @MethodSource("nuisances")
    void whatDoesNotPassIsGivenUp(StandIn.Handler always, String said) throws IOException {
        standIn.next(standIn::healthy, standIn::healthy, standIn::healthy, always, always, always, always);

        Tally tally = home.propose(standIn);

        assertThat(failure(tally)).contains(said, "at each of 4 attempts");
        assertThat(standIn.requests()).hasSize(7);
        filesAreWhole();
        goesOn();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "0 | 1",
                "Sun, 29 Nov 2026 10:01:30 GMT | 89",
                "Sun, 29 Nov 2020 10:00:30 GMT | 1",
                "soon | 2",
                "-5 | 2",
            })
    void theServiceSaysHowLongToWait(String header, int seconds) {
        standIn.next(standIn::healthy, (exchange, request) -> {
            exchange.getResponseHeaders().set("Retry-After", header);
            send(exchange, 429, "text/plain", "slowly");
        });

        assertThat(home.propose(standIn, "sapling").failure()).isEmpty();
        // The first second is the pause after the manifest.
        Duration waited = home.pace
                .slept()
                .get(1)
                .plus(home.pace.slept().get(1).isZero() ? home.pace.slept().get(2) : Duration.ZERO);
        assertThat(waited).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3600", "99999999999999999999", "Mon, 30 Nov 2026 10:00:00 GMT"})
    void whoWantsToBeLeftAloneForLongIs(String header) throws IOException {
        standIn.next(standIn::healthy, standIn::healthy, standIn::healthy, (exchange, request) -> {
            exchange.getResponseHeaders().set("Retry-After", header);
            send(exchange, 429, "text/plain", "slowly");
        });

        assertThat(failure(home.propose(standIn))).contains("status 429, and wants to be left alone for");
        assertThat(standIn.requests()).hasSize(4);
        goesOn();
    }

    @Test
    void lateAnswersAreNotWaitedFor() throws IOException {
        home.manners = LinkHome.MANNERS.within(Duration.ofMillis(300));
        StandIn.Handler late = (exchange, request) -> {
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            standIn.await();
        };
        standIn.next(late, late, late, late);

        assertThat(failure(home.propose(standIn))).contains("no whole answer came within 300 ms");
        filesAreWhole();

        home.manners = LinkHome.MANNERS;
        assertThat(home.propose(standIn).failure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | the whole is no object",
                "{} | speaks version 0.1",
                "{\"versions\": [\"0.1\"]} | speaks version 0.1 of the Reconciliation API, and this program 0.2",
                "{\"versions\": [\"0.2\"]} | has no identifierSpace",
                "{\"versions\": \"0.2\"} | versions is no list",
                "{\"versions\": [2]} | versions[0] is no text",
                "{\"versions\": [\"0.2\"], \"identifierSpace\": \"https://d-nb.info/gnd/\"} | those of https://d-nb.info/gnd/",
                "{\"versions\": [\"0.2\"], \"identifierSpace\": \"http://www.wikidata.org/entity/\", \"batchSize\": 0} | batchSize is no",
                "{\"versions\": [\"0.2\"], \"identifierSpace\": \"http://www.wikidata.org/entity/\", \"batchSize\": \"x\"} | batchSize is no",
                "{\"versions\": [\"0.2\"], \"identifierSpace\": \"http://www.wikidata.org/entity/\", \"authentication\": {}} | an account",
            })
    void aServiceThatCannotBeAskedIsSaid(String manifest, String said) {
        standIn.manifest(manifest);

        assertThat(failure(home.propose(standIn))).contains(said);
        assertThat(standIn.requests()).hasSize(1);
    }

    @Test
    void nobodyThereIsSaid() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        assertThat(failure(at(URI.create("http://127.0.0.1:" + port + "/api")))).contains("nothing listens there");
        assertThat(failure(at(URI.create("http://no-such-host.invalid/api")))).contains("there is no such host");
        assertThat(home.pace.slept()).as("nobody is waited for").isEmpty();
    }

    private Tally at(URI address) {
        return home.propose(
                new Service(address, LinkHome.AGENT, home.manners, home.pace, AnswerCache.none()), 9, false);
    }

    private static String failure(Tally tally) {
        Optional<Problem> failure = tally.failure();
        assertThat(failure).containsInstanceOf(Problem.EndpointFailed.class);
        return failure.orElseThrow().message();
    }

    /// Decisions are as they were, and no half-written file is left.
    private void filesAreWhole() throws IOException {
        assertThat(home.decisions).hasSameTextualContentAs(LinkHome.ORIGINAL.resolve("data/links/wikidata.sssom.tsv"));
        LinkHome.read(home.proposals);
        try (Stream<Path> files = Files.walk(home.folder.getParent())) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    /// The next run asks only what has no answer yet.
    private void goesOn() {
        standIn.heal();
        long before = asked();

        Tally tally = home.propose(standIn);

        assertThat(tally.failure()).isEmpty();
        assertThat(home.proposedPairs())
                .containsExactly("annie Q90000002", "redleaf Q90000004", "redleaf Q90000005", "sapling Q90000006");
        assertThat(asked() - before).as("names of redleaf, sapling and weeding").isEqualTo(3 + 3 + 2);
    }

    /// How many names the service was asked for, and could have answered.
    private long asked() {
        return standIn.requests().stream()
                .filter(request -> request.form().containsKey("queries"))
                .mapToLong(request -> request.json("queries").size())
                .sum();
    }

    private static Arguments fault(String name, StandIn.Handler handler, String said) {
        return Arguments.of(Named.of(name, handler), said);
    }

    private static StandIn.Handler answers(int status, String type, String body) {
        return (exchange, request) -> send(exchange, status, type, body);
    }

    private static String result(String candidate) {
        return "{\"q0\": {\"result\": [{" + candidate + "}]}}";
    }

    private static void withoutType(HttpExchange exchange, StandIn.Request request) throws IOException {
        exchange.sendResponseHeaders(200, 2);
        exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
    }

    private static void notUtf8(HttpExchange exchange, StandIn.Request request) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(200, 4);
        exchange.getResponseBody().write(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'});
    }

    private static void sentOn(HttpExchange exchange, StandIn.Request request) throws IOException {
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
        send(exchange, 307, "text/plain", "elsewhere");
    }

    private static void cut(HttpExchange exchange, StandIn.Request request) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"q0\":".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    /// Until nobody listens any more.
    private static void endless(HttpExchange exchange, StandIn.Request request) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(200, 0);
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            exchange.getResponseBody().write(blanks);
        }
    }
}
