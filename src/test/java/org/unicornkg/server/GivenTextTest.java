package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.Catalogue;
import org.unicornkg.release.Release;

/// Where the text of a source is at hand, its pages show it, in whatever language they are.
final class GivenTextTest {

    private static final Path TEXTS = Path.of("src/test/resources/report/sources");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "zh-Hans"})
    void isQuotedOnThePagesOfItsClaimsAndItself(String language) {
        Knowledge knowledge = Knowledge.of(
                Release.trusted(TestServer.FOLDERS),
                Catalogue.read(TestServer.FOLDERS.queries()),
                SourceTexts.in(TEXTS));
        try (TestServer server = TestServer.over(knowledge)) {
            String quote = page(server, "/claim/leaflet-001?lang=" + language)
                    .select(".quote")
                    .text();

            assertThat(quote).isNotBlank();
            assertThat(page(server, "/source/leaflet?lang=" + language)
                            .select(".text")
                            .text())
                    .isNotBlank();
            assertThat(page(server, "/reports/who-left?lang=" + language)
                            .select("td.evidence q")
                            .eachText())
                    .isNotEmpty();
        }
    }

    private static Document page(TestServer server, String path) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Harmless.page(response.body());
    }
}
