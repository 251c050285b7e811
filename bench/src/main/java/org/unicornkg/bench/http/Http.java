package org.unicornkg.bench.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Requests of HTTP/1.1 as bytes.
public final class Http {

    private static final String NOBODY = "";

    private Http() {}

    /// Returns a GET.
    public static byte[] get(String path) {
        return get(path, NOBODY);
    }

    /// Returns a GET as a proxy passes it on.
    ///
    /// @param client address of who asks
    public static byte[] getFor(String client, String path) {
        return get(path, forwarded(client));
    }

    private static byte[] get(String path, String forwarded) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + forwarded + "Accept: */*\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Returns a SPARQL query by POST of a form.
    public static byte[] query(String path, String query) {
        return query(path, query, NOBODY);
    }

    /// Returns the same as a proxy passes it on.
    ///
    /// @param client address of who asks
    public static byte[] queryFor(String client, String path, String query) {
        return query(path, query, forwarded(client));
    }

    private static byte[] query(String path, String query, String forwarded) {
        String body = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + forwarded
                        + "Accept: application/sparql-results+json\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String forwarded(String client) {
        return "X-Forwarded-For: " + client + "\r\n";
    }
}
