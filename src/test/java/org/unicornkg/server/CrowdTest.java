package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What the service does when more is asked of it than it can do.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrowdTest {

    /// Runs until it is stopped.
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @Test
    void healthAndKeptAnswersDoNotWaitForASlot() throws IOException {
        try (TestServer server = TestServer.start(
                        settings -> settings.withLimits(settings.limits().withTime(Duration.ofHours(1)))
                                .withCapacity(settings.capacity()
                                        .withSlots(1, 1, 0, Duration.ZERO)
                                        .withRate(0, 1)));
                Socket hog =
                        new Socket(server.uri("/").getHost(), server.uri("/").getPort())) {
            String tag = server.get("/reports/who-left.csv")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            String endless =
                    "GET /sparql?query=" + TestServer.encoded(ENDLESS) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            hog.getOutputStream().write(endless.getBytes(StandardCharsets.US_ASCII));
            until(() -> server.query("ASK { ?s ?p " + System.nanoTime() + " }").statusCode() == 503);

            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(server.get("/reports/who-left.csv").statusCode()).isEqualTo(200);
            assertThat(server.get("/reports/who-left.csv", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            HttpResponse<String> ready = server.get("/readyz");
            assertThat(ready.statusCode()).isEqualTo(503);
            HttpResponse<String> refused = server.query("ASK { ?s ?p ?unasked }");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("unavailable");
            hog.shutdownOutput();
            until(() -> server.get("/readyz").statusCode() == 200);
        }
    }

    @Test
    void clientThatAsksTooOftenIsToldWhenToAskAgain() {
        try (TestServer server = TestServer.start(
                settings -> settings.withCapacity(settings.capacity().withRate(1, 3)))) {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                statuses.add(server.get("/").statusCode());
            }
            HttpResponse<String> refused = server.get("/");
            assertThat(statuses).startsWith(200, 200).contains(429);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(refused.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("*");
            assertThat(refused.body()).contains("too-many");
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void clientsBehindAProxyAreReckonedByThemselves() {
        try (TestServer server = TestServer.start(settings ->
                settings.withCapacity(settings.capacity().withRate(1, 2).behindProxy()))) {
            askOften(server, "192.0.2.1");
            assertThat(server.get("/", "X-Forwarded-For", "192.0.2.1").statusCode())
                    .isEqualTo(429);
            assertThat(server.get("/", "X-Forwarded-For", "192.0.2.2").statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/", "X-Forwarded-For", "192.0.2.99, 192.0.2.1")
                            .statusCode())
                    .as("what the client says of itself before the proxy's own word")
                    .isEqualTo(429);
        }
    }

    @Test
    void addressesOfOneIpv6NetworkAreOneClient() {
        try (TestServer server = TestServer.start(settings ->
                settings.withCapacity(settings.capacity().withRate(1, 2).behindProxy()))) {
            askOften(server, "2001:db8:1:2::1");
            assertThat(server.get("/", "X-Forwarded-For", "2001:db8:1:2:3:4:5:6")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(server.get("/", "X-Forwarded-For", "2001:db8:1:3::1").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void portsOfOneAddressAreOneClient() {
        try (TestServer server = TestServer.start(settings ->
                settings.withCapacity(settings.capacity().withRate(1, 2).behindProxy()))) {
            askOften(server, "192.0.2.1:4711");
            assertThat(server.get("/", "X-Forwarded-For", "192.0.2.1:4712").statusCode())
                    .isEqualTo(429);
            assertThat(server.get("/", "X-Forwarded-For", "192.0.2.1").statusCode())
                    .isEqualTo(429);
            askOften(server, "[2001:db8::1]:4711");
            assertThat(server.get("/", "X-Forwarded-For", "2001:db8::2").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void withoutAProxyNobodyIsBelievedToBeSomebodyElse() {
        try (TestServer server = TestServer.start(
                settings -> settings.withCapacity(settings.capacity().withRate(1, 2)))) {
            askOften(server, "192.0.2.1");
            assertThat(server.get("/", "X-Forwarded-For", "192.0.2.2").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void logHasALineOfJsonForEachRequestAndNoQueryInIt() {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        try (TestServer server = TestServer.start(settings -> settings.withLog(log::add))) {
            server.query("ASK { ?s ?p 'a secret' }");
            server.get("/search?q=secret");
        }
        assertThat(log).hasSize(2);
        assertThat(String.join("\n", log)).doesNotContain("secret");
        assertThat(log.getFirst())
                .startsWith("{\"time\":\"")
                .contains("\"method\":\"GET\"", "\"path\":\"/sparql\"", "\"status\":200", "\"outcome\":\"complete\"");
    }

    @Test
    void whoDoesNotReadTheLogHoldsUpNobody() {
        CountDownLatch isRead = new CountDownLatch(1);
        try (TestServer server = TestServer.start(settings -> settings.withLog(line -> await(isRead))
                .withCapacity(settings.capacity().withRate(0, 1)))) {
            for (int i = 0; i < 300; i++) {
                assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
            }
            isRead.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFloodOfRequestsIsNoFloodOfLines() {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        try (TestServer server = TestServer.start(settings ->
                settings.withLog(log::add).withCapacity(settings.capacity().withRate(0, 1)))) {
            until(() -> {
                server.get("/healthz");
                return List.copyOf(log).stream().anyMatch(line -> line.contains("\"omittedBefore\""));
            });
        }
        Map<String, Long> linesOfSecond = List.copyOf(log).stream()
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, "{\"time\":\"2000-01-01T00:00:00".length()), Collectors.counting()));
        // One may have been made in the second before that in which it was counted.
        assertThat(linesOfSecond.values()).allMatch(lines -> lines <= 201).anyMatch(lines -> lines >= 200);
    }

    @Test
    void whateverIsAskedForThereAreFewRoutesToCount() {
        try (TestServer server = TestServer.start(settings ->
                settings.withMetrics().withCapacity(settings.capacity().withRate(0, 1)))) {
            Set<String> known = new HashSet<>(
                    Edition.routes(server.served(), Settings.usual()).keySet());
            for (int i = 0; i < 100; i++) {
                server.get("/nix-" + i);
                server.get("/page/nix-" + i);
                server.get("/%73parql?query=" + i);
            }
            known.forEach(route -> server.get("/" + route));
            server.get("/readyz");
            known.remove("");
            known.addAll(Set.of("sparql", "readyz", "metrics", "home", "other"));
            until(() -> routes(server.get("/metrics").body()).equals(known));
        }
    }

    private static Set<String> routes(String metrics) {
        return Pattern.compile("unicornkg_requests_seconds_count\\{.*route=\"([^\"]*)\"")
                .matcher(metrics)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void metricsAreThereOnlyWhenWanted() {
        try (TestServer server = TestServer.start()) {
            assertThat(server.get("/metrics").statusCode()).isEqualTo(404);
        }
        try (TestServer server = TestServer.start(Settings::withMetrics)) {
            assertThat(server.get("/metrics/").statusCode()).isEqualTo(404);
            assertThat(server.get("/metrics/x").statusCode()).isEqualTo(404);
            server.query("ASK {}");
            server.get("/nix");
            // Requests are counted after their answer was sent.
            until(() -> server.get("/metrics").body().contains("route=\"other\""));
            assertThat(server.get("/metrics").body())
                    .contains("unicornkg_requests_seconds_count{outcome=\"complete\",route=\"sparql\"} 1")
                    .contains("unicornkg_requests_seconds_count{outcome=\"wrong\",route=\"other\"} 1")
                    .contains("unicornkg_queries_running", "unicornkg_cache_bytes", "jvm_memory_used_bytes");
        }
    }

    private static void askOften(TestServer server, String client) {
        for (int i = 0; i < 4; i++) {
            server.get("/", "X-Forwarded-For", client);
        }
    }

    private static void until(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
