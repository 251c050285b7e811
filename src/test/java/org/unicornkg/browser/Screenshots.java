package org.unicornkg.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.release.Folders;

/// Makes the pictures of README.md and docs/: `mvn test -Dtest=Screenshots`. No test, so no build runs it.
///
/// `-Dpictures=all` makes one of each page in each language at two widths under `target/pictures`, to look at;
/// `-Dsources=DIR` shows the sentences of the texts there.
@NeedsBrowser
final class Screenshots {

    private static final Path DOCS = Path.of("docs/images");
    private static final Path ALL = Path.of("target/pictures");

    private static final Dimension TALL = new Dimension(1280, 1250);

    /// File → page, for those that the documents show.
    private static final Map<String, String> SHOWN = Map.of("home", "home", "answer", "timeline", "company", "company");

    @Test
    void takePictures() throws IOException {
        SourceTexts texts = System.getProperty("sources") == null
                ? SourceTexts.none()
                : SourceTexts.in(Path.of(System.getProperty("sources")));
        try (Site site = Site.over(Folders.in(Path.of("")), texts);
                Browser browser = Browser.start(site.address())) {
            if ("all".equals(System.getProperty("pictures"))) {
                takeAll(browser);
            } else {
                for (Map.Entry<String, String> shown : SHOWN.entrySet()) {
                    String page = Pages.in(Pages.byName().get(shown.getValue()), "en");
                    take(browser, page, TALL, DOCS.resolve(shown.getKey() + ".png"), false);
                }
            }
        }
    }

    private static void takeAll(Browser browser) throws IOException {
        for (Map.Entry<String, String> page : Pages.byName().entrySet()) {
            for (String language : List.of("en", "zh-Hant", "zh-Hans")) {
                for (Dimension size : List.of(Browser.DESK, Browser.PHONE)) {
                    String name = page.getKey() + "." + language + "." + size.width + ".png";
                    take(browser, Pages.in(page.getValue(), language), size, ALL.resolve(name), true);
                }
            }
        }
    }

    private static void take(Browser browser, String page, Dimension size, Path file, boolean isWhole)
            throws IOException {
        browser.as(size).open(page);
        browser.settle();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, isWhole ? browser.picture(size) : browser.picture());
    }
}
