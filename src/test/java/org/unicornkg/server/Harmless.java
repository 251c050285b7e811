package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Says of a page what no text in it may change: it runs our own scripts alone, loads nothing from others, and its
/// links lead to the web.
final class Harmless {

    private static final Set<String> LOADED = Set.of("script", "img", "iframe", "embed", "object", "source", "video");
    private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

    private Harmless() {}

    /// Asserts it, and returns the page for further looks.
    static Document page(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.getAllElements()).allSatisfy(Harmless::element);
        assertThat(html)
                .doesNotContain("\u0000", "\u202E", "\u2066")
                .startsWith("<!DOCTYPE html>")
                .contains("</main>");
        return page;
    }

    private static void element(Element element) {
        assertThat(element.attributes().asList().stream().map(Attribute::getKey))
                .as("%s", element)
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        if (LOADED.contains(element.normalName()) && !DATA.contains(element.attr("type"))) {
            assertThat(element.attr("src")).as("%s", element).startsWith("/assets/");
            assertThat(element.data()).as("%s", element).isEmpty();
        }
        if (element.hasAttr("href")) {
            assertThat(element.attr("href")).as("%s", element).matches("(?s)(https?://|/(?!/)|#|\\?|mailto:).*|/");
        }
    }
}
