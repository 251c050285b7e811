package org.unicornkg.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A real browser: the chromium of the machine, without a window. Counts the clicks of a journey.
final class Browser implements AutoCloseable {

    static final Dimension PHONE = new Dimension(390, 844);
    static final Dimension DESK = new Dimension(1280, 900);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final URI service;
    private int clicks;

    private Browser(ChromeDriver driver, URI service) {
        this.driver = driver;
        this.service = service;
    }

    /// Tells whether the machine has what it takes.
    static boolean isHere() {
        return program("chromium").isPresent() && program("chromedriver").isPresent();
    }

    /// Starts it.
    ///
    /// @param service where pages are
    static Browser start(URI service) {
        return start(service, Map.of());
    }

    /// Starts one that runs no script.
    static Browser startWithoutScript(URI service) {
        return start(service, Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Browser start(URI service, Map<String, Object> preferences) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium").orElseThrow().toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--window-size=1280,900");
        options.setExperimentalOption("prefs", preferences);
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(driver, options), service);
    }

    /// Makes the window as large as a phone, or as on a desk.
    Browser as(Dimension size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        size.width,
                        "height",
                        size.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        size.equals(PHONE)));
        return this;
    }

    /// Turns to dark colours, or back.
    Browser inTheDark(boolean isDark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        return this;
    }

    /// Opens a page; a journey begins.
    Browser open(String path) {
        driver.get(service.resolve(path).toString());
        clicks = 0;
        return this;
    }

    /// Clicks what a reader sees.
    Browser click(By what) {
        // Suggestions are drawn anew while somebody types.
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(browser -> {
                    WebElement element = found(what);
                    center(element);
                    element.click();
                    return true;
                });
        clicks++;
        return this;
    }

    /// Types into a field.
    Browser type(By field, String text) {
        found(field).sendKeys(text);
        return this;
    }

    int clicks() {
        return clicks;
    }

    WebElement found(By what) {
        return until(browser -> browser.findElements(what).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    /// Returns all text of the page, as a reader sees it.
    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /// Returns what the console says that is wrong: faults of scripts, and what the policy of the page kept out.
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                // A page that is an error says so to the console, too.
                .filter(message -> !message.startsWith(address() + " - Failed to load resource"))
                .toList();
    }

    /// Returns the addresses of everything that the page loaded.
    @SuppressWarnings("unchecked")
    List<String> loaded() {
        return (List<String>) run("return performance.getEntriesByType('resource').map(entry => entry.name)");
    }

    /// Returns what axe-core finds wrong by WCAG 2.2 A and AA, one line each.
    ///
    /// @param left selectors of parts to leave out
    @SuppressWarnings("unchecked")
    List<String> barriers(List<String> left) {
        run(axe());
        return (List<String>) driver.executeAsyncScript("""
                const [left, done] = arguments;
                const run = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
                axe.run({ include: [["html"]], exclude: left.map(one => [one]) }, run).then(result =>
                    done(result.violations.flatMap(violation => violation.nodes.map(node =>
                        `${violation.id}: ${node.target.join(" ")}: ${node.any.concat(node.all).map(c => c.message).join("; ")}`
                    ))));
                """, left);
    }

    /// Waits until drawings stand still: until two frames after all that was asked for has come.
    void settle() {
        until(browser -> Objects.equals(run("return document.readyState"), "complete") ? true : null);
        driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())), 150);
                """);
    }

    /// Returns a picture of the window.
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /// Returns a picture of the whole page.
    byte[] picture(Dimension size) {
        as(size);
        long height = (Long) run("return document.documentElement.scrollHeight");
        as(new Dimension(size.width, (int) Math.min(Math.max(height, size.height), 4_000)));
        byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
        as(size);
        return picture;
    }

    /// Returns how far the page is wider than the window, in pixels.
    long overflow() {
        return (Long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /// What stands at the edge of the window may be covered.
    private void center(WebElement element) {
        new Actions(driver).scrollToElement(element).perform();
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
