package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.problem.Problem;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Hosts;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;
import org.unicornkg.wikidata.WikidataStandIn;

/// A report that asks Wikidata shows what we have where Wikidata does not answer as it should, and says so.
final class FederatedReportTest {

    private static final Release RELEASE = Release.trusted(Folders.in(Path.of("")));
    private static final Reporter REPORTER =
            Reporter.of(RELEASE.base(), Evidence.of(RELEASE.graphs(), SourceTexts.none()));
    private static final SavedQuery DATES = Catalogue.read(Path.of("queries"), "founding-dates-beside-wikidata");
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static WikidataStandIn wikidata;
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer odd;

    @BeforeAll
    static void startWikidata() {
        wikidata = WikidataStandIn.start();
    }

    @AfterAll
    static void stopWikidata() {
        wikidata.close();
    }

    @BeforeEach
    void start() throws IOException {
        odd = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        odd.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        odd.createContext("/", this::answer);
        odd.start();
    }

    @AfterEach
    void stop() {
        odd.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        switch (exchange.getRequestURI().getPath()) {
            case "/late" -> {}
            case "/busy" -> say(exchange, 429, "text/plain", "too many requests");
            case "/broken" -> say(exchange, 500, "text/plain", "java.lang.NullPointerException");
            case "/html" -> say(exchange, 200, "text/html", "<html>maintenance</html>");
            case "/wrong" -> say(exchange, 200, "application/sparql-results+json", "{\"head\":{\"vars\":[]}}");
            case "/moved" -> {
                exchange.getResponseHeaders().add("Location", "http://localhost:1/");
                say(exchange, 302, "text/plain", "");
            }
            case "/endless" -> endless(exchange);
            default -> say(exchange, 404, "text/plain", "nothing");
        }
    }

    private static void say(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, 0);
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 1 << 14; i++) {
                out.write(blanks);
            }
        }
    }

    private static Sheet sheet(Limits limits) {
        Arguments arguments = Arguments.read(DATES, Map.of(), Names.of(RELEASE.base()));
        return REPORTER.run(DATES, arguments, Language.EN, limits).sheet();
    }

    private Limits asking(String path) {
        URI address = URI.create("http://localhost:" + odd.getAddress().getPort() + path);
        return new Limits(SHORT, 1_000).calling(WikidataStandIn.hosts(address));
    }

    @Test
    void anAnswerStandsBesideOurs() {
        Sheet sheet = sheet(Limits.usual().calling(wikidata.hosts()));
        assertThat(sheet.unanswered()).isEmpty();
        assertThat(sheet.rows()).anySatisfy(row -> {
            assertThat(row.cells().getFirst().text()).isEqualTo("Moonshot AI");
            assertThat(row.cells().get(2).text()).isEqualTo("2023-03");
            assertThat(row.cells().get(3).text()).isEqualTo("2021-01-01T00:00:00Z");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/late, it did not answer within",
        "/busy, status 429",
        "/broken, status 500",
        "/html, text/html",
        "/wrong, no answer to a query",
        "/moved, status 302",
        "/endless, ''",
        "/nothing, status 404"
    })
    void whatWeHaveIsShownWithoutAnAnswer(String path, String reason) {
        Sheet sheet = sheet(asking(path));
        assertThat(sheet.rows()).anySatisfy(row -> {
            assertThat(row.cells().getFirst().text()).isEqualTo("Moonshot AI");
            assertThat(row.cells().get(2).text()).isEqualTo("2023-03");
        });
        assertThat(sheet.rows())
                .allSatisfy(row -> assertThat(row.cells().get(3).text()).isEmpty());
        assertThat(sheet.unanswered()).singleElement().satisfies(problem -> {
            assertThat(problem).isInstanceOf(Problem.EndpointFailed.class);
            assertThat(problem.message()).contains(reason);
        });
        assertThat(Phrases.size(sheet)).contains("without what another service knows");
        assertThat(calls).as("one call for all rows").hasValue(1);
    }

    @Test
    void nobodyIsAskedWhereNobodyMayBe() {
        Sheet sheet = sheet(new Limits(SHORT, 1_000));
        assertThat(sheet.rows()).isNotEmpty();
        assertThat(sheet.unanswered())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("this service calls no other host"));
        sheet = sheet(new Limits(SHORT, 1_000).calling(new Hosts(Set.of("example.org"))));
        assertThat(sheet.unanswered())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("--allow-service"));
    }
}
