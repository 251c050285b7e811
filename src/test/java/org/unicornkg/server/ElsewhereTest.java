package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.Catalogue;
import org.unicornkg.release.Counts;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Release;
import org.unicornkg.store.Load;
import org.unicornkg.store.Progress;
import org.unicornkg.store.Source;
import org.unicornkg.store.Store;

/// The service over a store, and over another endpoint: that of the service over memory.
class ElsewhereTest {

    private static final Catalogue CATALOGUE = Catalogue.read(TestServer.FOLDERS.queries());
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static TestServer memory;
    private static Store store;
    private static TestServer disk;
    private static TestServer front;

    @BeforeAll
    static void start() {
        memory = TestServer.start();
        Source release = new Source.OfRelease(Release.trusted(TestServer.FOLDERS));
        Counts counts = Load.into(folder.resolve("store"), release, "test", Progress.NONE)
                .counts();
        store = Store.open(folder.resolve("store"));
        disk = over(store.base(), Optional.of(counts));
        front = over(KnowledgeBase.at(memory.uri("/sparql")), Optional.empty());
    }

    @AfterAll
    static void stop() {
        front.close();
        disk.close();
        store.close();
        memory.close();
    }

    private static TestServer over(KnowledgeBase base, Optional<Counts> counts) {
        return TestServer.over(Knowledge.of(base, counts, CATALOGUE, SourceTexts.none()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/example-ai",
                "/data/example-ai.jsonld",
                "/id/example-ai",
                "/id/no-such-thing",
                "/data/no-such-thing",
                "/claim/leaflet-001",
                "/claim/leaflet-001.nt",
                "/source/leaflet",
                "/graph/leaflet",
                "/graph/queries",
                "/graph/none",
                "/ontology",
                "/ontology.jsonld",
                "/editor.json?lang=zh-Hans",
                "/explore.json?lang=zh-Hant",
                "/reports",
                "/reports/companies.csv",
                "/reports/who-left.json",
                "/search.json?q=example",
                "/suggest?q=exa",
                "/reconcile?queries=%7B%22a%22:%7B%22query%22:%22Example%20AI%22,%22type%22:%22Company%22%7D%7D",
                "/reconcile?queries=%7B%22a%22:%7B%22properties%22:%5B%7B%22pid%22:%22date%22,%22v%22:%222024%22%7D%5D,"
                        + "%22type%22:%22Departure%22%7D%7D",
                "/reconcile?extend=%7B%22ids%22:%5B%22departure-a%22%5D,%22properties%22:%5B%7B%22id%22:%22date%22%7D,"
                        + "%7B%22id%22:%22person%22%7D,%7B%22id%22:%22value%22%7D,%7B%22id%22:%22latest%22%7D%5D%7D",
                "/reconcile/suggest/entity?prefix=exa",
                "/reconcile/suggest/type?prefix=com",
                "/reconcile/suggest/property?prefix=dest",
                "/reconcile/flyout/entity?id=paper-boat",
                "/reconcile/preview?id=departure-a&lang=zh-Hans",
                "/reconcile/properties?type=Departure",
                "/sparql?query=SELECT%20*%20%7B%20?s%20a%20?type%20%7D%20ORDER%20BY%20?s%20?type",
                "/sparql?query=ASK%20%7B%7D&default-graph-uri=https://w3id.org/unicorn-kg/graph/leaflet",
                "/sparql?query=ASK%20%7B%7D&default-graph-uri=file:///etc/passwd",
            })
    void answersAreTheSame(String path) {
        HttpResponse<String> expected = memory.get(path);
        HttpResponse<String> fromDisk = disk.get(path);
        HttpResponse<String> fromFront = front.get(path);

        assertThat(fromDisk.statusCode()).isEqualTo(expected.statusCode());
        assertThat(fromDisk.body()).isEqualTo(expected.body());
        assertThat(fromDisk.headers().firstValue("ETag"))
                .isEqualTo(expected.headers().firstValue("ETag"));
        assertThat(fromFront.statusCode()).isEqualTo(expected.statusCode());
        if (!path.startsWith("/reports/")) {
            assertThat(fromFront.body()).isEqualTo(expected.body());
        }
        assertThat(fromFront.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void healthSaysWhatIsKnown() throws IOException {
        JsonNode expected = JSON.readTree(memory.get("/healthz").body());

        assertThat(JSON.readTree(disk.get("/healthz").body())).isEqualTo(expected);
        JsonNode found = JSON.readTree(front.get("/healthz").body());
        assertThat(found.path("status").asText()).isEqualTo("ok");
        assertThat(found.path("ontology")).isEqualTo(expected.path("ontology"));
        assertThat(found.has("release")).isFalse();
        assertThat(found.has("triples")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"200, 200, 400"})
    void aReleaseIsNamedWhereSomebodyVouchesForIt(int inMemory, int onDisk, int inFront) {
        String pinned = "/reports/companies.csv?release="
                + memory.served().base().release().orElseThrow().hex();

        assertThat(memory.get(pinned).statusCode()).isEqualTo(inMemory);
        assertThat(disk.get(pinned).statusCode()).isEqualTo(onDisk);
        assertThat(front.get(pinned).statusCode()).isEqualTo(inFront);
    }

    @Test
    void pagesAreServed() {
        for (String path : new String[] {
            "/",
            "/reports/companies",
            "/ask?q=who+left",
            "/explore",
            "/ontology",
            "/ontology?term=Company",
            "/sparql",
            "/sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D"
        }) {
            assertThat(disk.get(path, "Accept", "text/html").statusCode())
                    .as(path)
                    .isLessThan(500);
            assertThat(front.get(path, "Accept", "text/html").statusCode())
                    .as(path)
                    .isLessThan(500);
        }
    }
}
