package org.unicornkg.server;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Pages without script.
final class Html {

    static final String TYPE = "text/html";

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Html() {}

    /// Returns a page as an answer that loads nothing and runs nothing, whatever stands in it.
    static Answer answer(CharSequence page) {
        return Answer.of(TYPE + ";charset=utf-8", page.toString().getBytes(StandardCharsets.UTF_8))
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    }

    /// Returns a text as it stands in HTML, between tags or in quotes; without control characters, and without
    /// those that would turn the reading direction of what stands beside it.
    static String escaped(String text) {
        return UNSEEN.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
