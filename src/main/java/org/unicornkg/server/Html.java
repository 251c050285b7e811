package org.unicornkg.server;

import java.nio.charset.StandardCharsets;

/// Pages without script.
final class Html {

    static final String TYPE = "text/html";

    private Html() {}

    /// Returns a page as an answer that loads nothing and runs nothing, whatever stands in it.
    static Answer answer(CharSequence page) {
        return Answer.of(TYPE + ";charset=utf-8", page.toString().getBytes(StandardCharsets.UTF_8))
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    }

    /// Returns a text as it stands in HTML, between tags or in quotes.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
