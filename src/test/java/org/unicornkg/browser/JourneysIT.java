package org.unicornkg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/// From the first page to what a reader came for, in four clicks at most: in two languages, on a desk and on a
/// phone, with script and without.
@NeedsBrowser
@ParameterizedClass(name = "{0}")
@MethodSource("readers")
final class JourneysIT {

    private static final int MOST_CLICKS = 4;

    private static Site site;
    private static Browser withScript;
    private static Browser withoutScript;

    @Parameter
    Reader reader;

    /// How somebody reads.
    record Reader(String language, Dimension size, boolean hasScript) {

        Browser browser() {
            return (hasScript ? withScript : withoutScript).as(size);
        }

        String word(String english, String chinese) {
            return language.equals("en") ? english : chinese;
        }
    }

    @BeforeAll
    static void start() {
        site = Site.start();
        withScript = Browser.start(site.address());
        withoutScript = Browser.startWithoutScript(site.address());
    }

    @AfterAll
    static void stop() {
        withoutScript.close();
        withScript.close();
        site.close();
    }

    static Stream<Reader> readers() {
        return Stream.of("en", "zh-Hant")
                .flatMap(language -> Stream.of(Browser.DESK, Browser.PHONE)
                        .flatMap(size -> Stream.of(true, false).map(script -> new Reader(language, size, script))));
    }

    @Test
    void whoLeftAndForWhereWithItsEvidence() {
        Browser browser = home().click(example("who-left-which-unicorn-for-where"));

        assertThat(browser.text()).contains(reader.word("Huang Wenhao", "黃文灝"), reader.word("ByteDance", "位元組跳動"));
        browser.click(By.cssSelector("#answer td.evidence summary"));
        assertThat(browser.found(By.cssSelector("#answer td.evidence details[open]"))
                        .getText())
                .contains("¶", reader.word("reported", "報導"));
        browser.click(By.cssSelector("#answer details[open] a[href^='/claim/']"));
        assertThat(browser.address()).contains("/claim/headwinds-").endsWith("lang=" + reader.language);
        assertEasy(browser);
    }

    @Test
    void whatWasLaunchedAndWithdrawn() {
        Browser browser = home().click(example("launches-and-withdrawals"));

        assertThat(browser.text())
                .contains("Kimi", "Noisee", reader.word("withdrawal", "撤下"), "2024-06")
                .contains(reader.word("launch", "推出"));
        assertEasy(browser);
    }

    @Test
    void whoFiledAgainstWhomAndWhatIsNotKnown() {
        Browser browser = home().click(example("arbitration"));

        assertThat(browser.text()).contains(reader.word("Yang Zhilin", "楊植麟"), reader.word("GSR Ventures", "金沙江創投"));
        browser.click(By.cssSelector("#answer td a[href^='/page/arbitration-']"));
        assertThat(browser.found(By.tagName("article")).getText()).contains(reader.word("Recurrent AI", "迴圈智慧"));
        browser.click(By.cssSelector("a[href^='/missing/'], a[href*='view=missing']"));
        assertThat(browser.found(By.tagName("main")).getText()).isNotBlank();
        assertEasy(browser);
    }

    @Test
    void thePathOfOnePerson() {
        Browser browser = home();
        browser.type(By.cssSelector("form.box.large input[name=q]"), reader.word("huang wenh", "黃文灝"));
        if (reader.hasScript) {
            browser.click(By.cssSelector("form.box.large [role=option]"));
        } else {
            browser.click(By.cssSelector("form.box.large button[formaction='/search']"))
                    .click(By.cssSelector("main ol a[href^='/page/']"));
        }
        assertThat(browser.address()).contains("/page/huang-wenhao");
        assertThat(browser.found(By.tagName("article")).getText())
                .contains("黃文灝", reader.word("01.AI", "零一萬物"), reader.word("ByteDance", "位元組跳動"));
        assertEasy(browser);
    }

    @Test
    void aTableTakenHomeAndCited() throws IOException, InterruptedException {
        Browser browser = home().click(example("funding-and-investors"));
        String csv = browser.found(By.cssSelector("a[type='text/csv']")).getDomProperty("href");

        HttpResponse<String> file = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(csv)).build(), BodyHandlers.ofString());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(file.body().lines()).hasSizeGreaterThan(5);
        assertThat(file.body()).contains(reader.word("Alibaba", "阿里"));
        assertThat(browser.found(By.cssSelector(".citation")).getText()).contains("release=", "query=");
        assertEasy(browser);
    }

    private Browser home() {
        return reader.browser().open(Pages.in("/", reader.language));
    }

    private static By example(String report) {
        return By.cssSelector(".starters a[href*='/reports/" + report + "?']");
    }

    private static void assertEasy(Browser browser) {
        assertThat(browser.clicks()).isBetween(1, MOST_CLICKS);
        assertThat(browser.overflow()).isZero();
        assertThat(browser.complaints()).isEmpty();
    }
}
