package org.unicornkg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/// Every kind of page, as a browser shows it: nothing breaks, nothing comes from others, nothing shuts anybody out.
@NeedsBrowser
final class PagesIT {

    private static Site site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        site = Site.start();
        browser = Browser.start(site.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        site.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWholeOnADesk(String page) {
        browser.inTheDark(false).as(Browser.DESK).open(Pages.in(page, "en"));

        assertIsWhole(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWholeOnAPhoneInTheDark(String page) {
        browser.inTheDark(true).as(Browser.PHONE).open(Pages.in(page, "zh-Hant"));

        assertIsWhole(page);
    }

    private static void assertIsWhole(String page) {
        assertThat(browser.all(By.cssSelector("h1"))).as(page).hasSize(1);
        assertThat(browser.overflow())
                .as("%s: pixels wider than the window", page)
                .isZero();
        assertThat(browser.barriers(Pages.leftOut(page))).as(page).isEmpty();
        assertThat(browser.loaded())
                .as(page)
                .allSatisfy(
                        address -> assertThat(address).startsWith(site.address().toString()));
        assertThat(browser.complaints()).as(page).isEmpty();
    }

    private static Stream<String> pages() {
        return Pages.all();
    }
}
