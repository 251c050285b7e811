package org.unicornkg.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// The one style of all pages. It stands in each page, so that a page that was saved or sent is whole; and a page
/// may use nothing else, which the browser is told by its hash.
///
/// @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
public final class Stylesheet {

    /// The style itself.
    public static final String CSS = read();

    /// What a page may load: this style, no script, nothing from anywhere.
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(CSS) + "'; base-uri 'none'";

    private Stylesheet() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Stylesheet.class.getResourceAsStream("style.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks style.css", e);
        }
    }

    private static String hash(String css) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha.digest(css.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
