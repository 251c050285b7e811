package org.unicornkg.server;

import java.util.List;

/// The HTTP methods that an address knows.
final class Methods {

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> ASKING = List.of("GET", "HEAD", "POST", "OPTIONS");

    private Methods() {}

    /// @param path decoded
    static List<String> of(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.equals(Server.SPARQL) || bare.equals(ReconcileRoute.PATH) ? ASKING : READING;
    }
}
