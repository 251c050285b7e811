package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.pages.Sitemap;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Folders;

/// What search engines are told.
final class CrawlerRoutesTest {

    private static final URI SITE = URI.create("https://example.org/kg/");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(TestServer.knowledge(Folders.in(Path.of(""))), settings -> settings.withSite(SITE));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> addresses(String xml, String root) {
        var document = Jsoup.parse(xml, Parser.xmlParser());
        assertThat(document.select(root).attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        return document.select("loc").eachText();
    }

    @Test
    void theMapNamesPagesThatAreThere() {
        HttpResponse<String> response = server.get("/sitemap.xml");
        List<String> addresses = addresses(response.body(), "urlset");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/xml");
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith(SITE.toString()))
                .contains(
                        "https://example.org/kg/",
                        "https://example.org/kg/page/moonshot-ai",
                        "https://example.org/kg/page/co-founder",
                        "https://example.org/kg/reports/founders")
                .noneMatch(address -> address.contains("/page/departure-"));
        assertThat(addresses.stream().filter(address -> address.contains("/page/k")))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(server.get(
                                        "/" + address.substring(SITE.toString().length()), "Accept", "text/html")
                                .statusCode())
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 50, 163})
    void aLargeMapHasParts(int most) {
        Allowance allowance = Allowance.of(Duration.ofSeconds(10));
        Sitemap whole = Sitemap.of(server.served(), SITE);
        Sitemap small = new Sitemap(server.served(), SITE, most);
        List<String> expected = addresses(whole.whole(allowance), "urlset");

        List<String> parts = addresses(small.whole(allowance), "sitemapindex");
        List<String> found = new ArrayList<>();
        for (int part = 1; part <= parts.size(); part++) {
            assertThat(parts.get(part - 1)).isEqualTo(SITE + "sitemap.xml?part=" + part);
            List<String> some = addresses(small.part(part, allowance).orElseThrow(), "urlset");
            assertThat(some).hasSizeBetween(1, most);
            found.addAll(some);
        }

        assertThat(found).isEqualTo(expected);
        assertThat(small.part(parts.size() + 1, allowance)).isEmpty();
    }

    @Test
    void aPartThatThereIsNotIsNotFound() {
        assertThat(server.get("/sitemap.xml?part=1").statusCode()).isEqualTo(200);
        assertThat(server.get("/sitemap.xml?part=2").statusCode()).isEqualTo(404);
        assertThat(server.get("/sitemap.xml?part=0").statusCode()).isEqualTo(404);
        assertThat(server.get("/sitemap.xml?part=x").statusCode()).isEqualTo(400);
        assertThat(server.get("/sitemap.xml/x").statusCode()).isEqualTo(404);
    }

    @Test
    void robotsAreToldWhatIsWorthTheirTime() {
        HttpResponse<String> response = server.get("/robots.txt");

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(response.body().lines())
                .contains("User-agent: *", "Disallow: /sparql?", "Disallow: /ask", "Disallow: /search")
                .contains("Disallow: /compare?", "Disallow: /explore.json", "Disallow: /editor.json")
                .contains("Sitemap: https://example.org/kg/sitemap.xml")
                .noneMatch(line -> line.equals("Disallow: /") || line.equals("Disallow: /page/"));
    }
}
