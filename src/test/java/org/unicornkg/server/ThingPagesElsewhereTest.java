package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.Catalogue;
import org.unicornkg.release.Counts;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Release;
import org.unicornkg.store.Load;
import org.unicornkg.store.Progress;
import org.unicornkg.store.Source;
import org.unicornkg.store.Store;

/// The pages of things over a store and over another endpoint are those over memory.
final class ThingPagesElsewhereTest {

    private static final Folders FOLDERS = Folders.in(Path.of(""));
    private static final Catalogue CATALOGUE = Catalogue.read(FOLDERS.queries());

    @TempDir
    private static Path folder;

    private static TestServer memory;
    private static Store store;
    private static TestServer disk;
    private static TestServer front;

    @BeforeAll
    static void start() {
        memory = TestServer.over(FOLDERS);
        Source release = new Source.OfRelease(Release.trusted(FOLDERS));
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
                "/page/moonshot-ai?lang=zh-Hant",
                "/page/moonshot-ai?in=kg:topic&page=2",
                "/page/yang-zhilin",
                "/page/kimi?lang=zh-Hans",
                "/page/gsr-ventures",
                "/page/six-little-tigers",
                "/page/tsinghua-university",
                "/page/unnamed-insiders",
                "/page/large-language-models",
                "/page/co-founder",
                "/page/arbitration-recurrent-ai-2024",
                "/page/share-sale-yang-zhilin-none",
                "/missing/moonshot-ai",
                "/missing/departure-zhang-qianchuan-minimax",
                "/neighbours/moonshot-ai",
                "/claim/headwinds-002",
                "/source/headwinds",
                "/graph/headwinds",
                "/graph/queries",
                "/mapping/moonshot-ai-Q130270266",
                "/sitemap.xml"
            })
    void answersAreTheSame(String path) {
        HttpResponse<String> expected = get(memory, path);
        HttpResponse<String> onDisk = get(disk, path);
        HttpResponse<String> inFront = get(front, path);

        assertThat(onDisk.statusCode()).isEqualTo(expected.statusCode());
        assertThat(onDisk.body()).isEqualTo(expected.body());
        assertThat(onDisk.headers().firstValue("ETag"))
                .isEqualTo(expected.headers().firstValue("ETag"));
        assertThat(inFront.statusCode()).isEqualTo(expected.statusCode());
        assertThat(content(inFront)).isEqualTo(content(expected));
        assertThat(inFront.headers().firstValue("Link"))
                .isEqualTo(expected.headers().firstValue("Link"));
    }

    private static HttpResponse<String> get(TestServer server, String path) {
        return server.get(path, "Accept", "text/html, application/json;q=0.9, application/xml;q=0.8");
    }

    /// Returns what a page says, without the release: nobody vouches for what another server holds.
    private static String content(HttpResponse<String> response) {
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return response.body();
        }
        Document page = Harmless.page(response.body());
        page.select(".citation").remove();
        return page.select("main").html();
    }
}
