package org.unicornkg.release;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A whole answer of another server.
public final class Reply {

    private static final int SHOWN_CHARACTERS = 200;

    private final HttpResponse<byte[]> response;

    Reply(HttpResponse<byte[]> response) {
        this.response = response;
    }

    /// Returns the HTTP status.
    public int status() {
        return response.statusCode();
    }

    /// Returns a header's first value.
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /// Returns the content type as it was given, or `nothing`.
    public String type() {
        return header("Content-Type").orElse("nothing");
    }

    /// Returns the content type without its parameters.
    public String mediaType() {
        String type = type();
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
    }

    /// Returns the body; not a copy of it.
    public byte[] body() {
        return response.body();
    }

    /// Returns what a person reads of the body to know what it is, in one line.
    public String firstWords() {
        byte[] body = body();
        String text = new String(body, 0, Math.min(body.length, SHOWN_CHARACTERS), StandardCharsets.UTF_8);
        return text.replaceAll("\\s+", " ").strip();
    }
}
