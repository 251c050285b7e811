package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.release.Folders;

/// Another release is served from one request to the next, and no answer is made of two.
class SwapTest {

    private static final String OLD_NAME = "Paper Boat";
    private static final String NEW_NAME = "Paper Ship";
    private static final String NAME =
            "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX id: <https://w3id.org/unicorn-kg/id/>"
                    + " SELECT ?name WHERE { id:paper-boat rdfs:label ?name FILTER (lang(?name) = 'en') }";
    private static final int CLIENTS = 4;
    private static final int SWAPS = 50;

    @TempDir
    private Path folder;

    private TestServer server;
    private Knowledge before;
    private Knowledge after;

    @BeforeEach
    void start() throws IOException {
        copy(TestServer.FOLDERS.data(), folder);
        Path things = folder.resolve("entities/things.ttl");
        Files.writeString(things, Files.readString(things).replace(OLD_NAME, NEW_NAME));
        before = TestServer.knowledge();
        after = TestServer.knowledge(new Folders(TestServer.FOLDERS.ontology(), folder, TestServer.FOLDERS.queries()));
        server = TestServer.start(
                settings -> settings.withCapacity(settings.capacity().withRate(0, 1)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersThatWereKeptDoNotOutliveTheirRelease() {
        String old = server.query(NAME, "Accept", "text/csv").body();
        server.serve(after);
        assertThat(old).contains(OLD_NAME);
        assertThat(server.query(NAME, "Accept", "text/csv").body()).contains(NEW_NAME);
        assertThat(server.get("/data/paper-boat").body()).contains(NEW_NAME).doesNotContain(OLD_NAME);
        assertThat(server.get("/search?q=ship").body()).contains(NEW_NAME);
        assertThat(server.get("/healthz").body())
                .contains(after.base().release().orElseThrow().hex());
    }

    @Test
    void noAnswerIsMadeOfTwoReleases() throws InterruptedException {
        Map<String, String> nameOfTag = new ConcurrentHashMap<>();
        List<String> mixed = new ArrayList<>();
        CountDownLatch swapped = new CountDownLatch(1);
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            boolean isReader = i % 2 == 0;
            clients.add(Thread.startVirtualThread(() -> {
                while (swapped.getCount() > 0) {
                    var response = isReader
                            ? server.get("/page/paper-boat?lang=en", "Accept", "text/html")
                            : server.query(NAME, "Accept", "text/csv");
                    String tag = response.headers().firstValue("ETag").orElse("none");
                    String known = nameOfTag.putIfAbsent(tag, response.body());
                    boolean isOfOne = response.body().contains(OLD_NAME)
                            != response.body().contains(NEW_NAME);
                    if (response.statusCode() != 200 || !isOfOne || (known != null && !known.equals(response.body()))) {
                        synchronized (mixed) {
                            mixed.add(response.statusCode() + " " + response.body());
                        }
                    }
                }
            }));
        }
        for (int i = 0; i < SWAPS || nameOfTag.size() < 4; i++) {
            server.serve(i % 2 == 0 ? after : before);
        }
        swapped.countDown();
        for (Thread client : clients) {
            client.join();
        }
        assertThat(mixed).isEmpty();
        assertThat(nameOfTag).hasSize(4);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Path target = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
