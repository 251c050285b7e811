package org.unicornkg.bench.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Requests of HTTP/1.1 as bytes.
public final class Http {

    private Http() {}

    /// Returns a GET.
    public static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Returns a SPARQL query by POST of a form.
    public static byte[] query(String path, String query) {
        String body = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/sparql-results+json\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
