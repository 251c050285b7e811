package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server with little memory, and queries that would fill any: it lives, says no to them, and answers the others.
final class MemoryIT {

    /// None gives a row before it holds more than there is.
    private static final List<String> HOSTILE = List.of(
            "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY DESC(?f) ?c OFFSET 100000000",
            "SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?b ?c ?d ?e ?f",
            "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
            "CONSTRUCT { ?a ?e ?f } WHERE { ?a ?b ?c . ?d ?e ?f }");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void queriesThatFillTheMemoryAreStoppedAndAllOthersAnswered() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-jar",
                        System.getProperty("unicorn.jar"),
                        "serve",
                        "--port",
                        "0",
                        "--slots",
                        "10",
                        "--client-rate",
                        "0")
                .redirectError(folder.resolve("server.txt").toFile())
                .start();
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            URI address = URI.create(out.readLine());
            Map<String, CompletableFuture<Integer>> hostile =
                    HOSTILE.stream().collect(Collectors.toMap(query -> query, query -> sent(address, query)));
            CompletableFuture<Void> all =
                    CompletableFuture.allOf(hostile.values().toArray(CompletableFuture[]::new));
            int good = 0;
            do {
                good++;
                assertThat(status(address.resolve("healthz"))).isEqualTo(200);
                assertThat(status(address.resolve("reports/founders?format=json")))
                        .isEqualTo(200);
                assertThat(sent(address, "SELECT * { ?s ?p ?o } LIMIT " + good).join())
                        .isEqualTo(200);
            } while (!all.isDone());

            assertThat(hostile)
                    .allSatisfy((query, status) -> assertThat(status.join()).isIn(422, 503, 504));
            assertThat(hostile.values().stream().map(CompletableFuture::join)).contains(422);
            assertThat(server.isAlive()).isTrue();
        } finally {
            server.destroyForcibly();
        }
    }

    private CompletableFuture<Integer> sent(URI address, String query) {
        URI asked = address.resolve("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return client.sendAsync(HttpRequest.newBuilder(asked).build(), BodyHandlers.discarding())
                .thenApply(response -> response.statusCode());
    }

    private int status(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
