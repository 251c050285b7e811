package org.unicornkg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.release.Folders;

/// Labels and IRIs that try to be scripts, turn the reading direction or do not end are shown, and do nothing.
@NeedsBrowser
final class HostileDataIT {

    private static Site site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Folders folders =
                new Folders(Path.of("ontology"), Path.of("src/test/resources/browser/hostile"), Path.of("queries"));
        site = Site.over(folders, SourceTexts.none());
        browser = Browser.start(site.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        site.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShownHarmlessly(String page) {
        assertIsHarmless(Pages.in(page, "en"), Browser.DESK);
        assertIsHarmless(Pages.in(page, "zh-Hant"), Browser.PHONE);
    }

    private static void assertIsHarmless(String page, Dimension size) {
        browser.as(size).open(page);
        browser.settle();

        assertThat(browser.title()).as(page).doesNotStartWith("owned");
        assertThat(browser.overflow())
                .as("%s: pixels wider than the window", page)
                .isZero();
        assertThat(browser.all(By.tagName("a")).stream().map(HostileDataIT::href))
                .as(page)
                .noneMatch(href -> href.startsWith("javascript:") || href.contains("//evil.example"));
        assertThat(browser.loaded())
                .as(page)
                .allSatisfy(
                        address -> assertThat(address).startsWith(site.address().toString()));
        assertThat(browser.complaints()).as(page).isEmpty();
    }

    private static String href(WebElement link) {
        String href = link.getDomAttribute("href");
        return href == null ? "" : href;
    }

    private static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search?q=script",
                "/search?q=%3Cscript%3Edocument.title%3D%27owned%27%3C%2Fscript%3E",
                "/ask?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D%27owned%27%3E",
                "/compare?company=script&company=turned&company=endless",
                "/reports/who-left-which-unicorn-for-where",
                "/reports/timeline-of",
                "/reports/evidence-of?thing=script",
                "/reports/founders?organization=%3Cscript%3Edocument.title%3D%27owned%27%3C%2Fscript%3E",
                "/page/script",
                "/page/turned",
                "/page/endless",
                "/page/somebody",
                "/page/departure-somebody",
                "/page/%3Cscript%3Edocument.title%3D%27owned%27%3C%2Fscript%3E",
                "/claim/leaflet-001",
                "/source/leaflet",
                "/explore",
                "/ontology",
                "/sparql#query=SELECT%20*%20%7B%20%3Fthing%20a%20%3Chttps%3A%2F%2Fw3id.org%2Funicorn-kg%2Fontology%23Company%3E%20%7D",
                "/sparql?query=SELECT%20*%20%7B%20%3Fthing%20%3Fproperty%20%3Fvalue%20FILTER(isIRI(%3Fthing))%20%7D%20LIMIT%20100");
    }
}
