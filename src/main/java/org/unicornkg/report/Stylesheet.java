package org.unicornkg.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.unicornkg.release.Digest;

/// The one style of all pages. It stands in each page, so that a page that was saved or sent is whole; and a page
/// may use nothing else, which the browser is told by its hash.
///
/// @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
public final class Stylesheet {

    /// The style itself.
    public static final String CSS = read();

    /// How a policy names it.
    public static final String HASH = hash(CSS);

    /// What a page that stands alone may load: this style, no script, nothing from anywhere.
    public static final String POLICY = "default-src 'none'; style-src '" + HASH + "'; base-uri 'none'";

    private Stylesheet() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Stylesheet.class.getResourceAsStream("style.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks style.css", e);
        }
    }

    /// Returns the name of a style in a policy, without the quotes around it.
    public static String hash(String css) {
        byte[] digest = Digest.newSha256().digest(css.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
