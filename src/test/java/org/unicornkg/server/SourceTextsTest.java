package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.Catalogue;
import org.unicornkg.release.Release;

/// Pages where the text of a source is at hand: it is shown whole, with its claims in it.
final class SourceTextsTest {

    private static final Path SOURCES = Path.of("src/test/resources/report/sources");

    private static TestServer server;

    @BeforeAll
    static void start() {
        Release release = Release.trusted(TestServer.FOLDERS);
        server = TestServer.over(
                Knowledge.of(release, Catalogue.read(TestServer.FOLDERS.queries()), SourceTexts.in(SOURCES)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Document page(String path) {
        return Harmless.page(server.get(path, "Accept", "text/html").body());
    }

    @Test
    void theTextStandsWholeWithItsClaims() throws Exception {
        Document page = page("/source/leaflet");
        String text = Files.readString(SOURCES.resolve("leaflet.txt"));

        assertThat(String.join("", page.select("ol.text p").eachText()))
                .isEqualTo(text.replaceAll("\\R", "").strip());
        assertThat(page.select("ol.text").attr("lang")).isEqualTo("zh-Hant");
        assertThat(page.select("ol.text a").eachAttr("href"))
                .containsExactly("/claim/leaflet-001", "/claim/leaflet-002", "/claim/leaflet-003");
        assertThat(page.select("ol.text a[href=/claim/leaflet-001]").text())
                .isEqualTo(new String(text.codePoints().limit(9).toArray(), 0, 9));
        assertThat(page.select(".paragraphs a").eachAttr("href")).containsExactly("#p1", "#p2", "#p3");
        assertThat(page.select("ol.text li").eachAttr("id")).startsWith("p1", "p2", "p3");
    }

    @Test
    void aClaimQuotesIt() {
        Document page = page("/claim/leaflet-001");

        String marked = page("/source/leaflet")
                .select("ol.text a[href=/claim/leaflet-001]")
                .text();

        assertThat(marked).isNotBlank();
        assertThat(page.select(".quote").text()).isEqualTo(marked);
        assertThat(page.select(".quote").attr("lang")).isEqualTo("zh-Hant");
    }
}
