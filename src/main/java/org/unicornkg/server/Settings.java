package org.unicornkg.server;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.unicornkg.vocab.Prefixes;

/// How the service runs.
///
/// @param host the name or address to listen at; `0.0.0.0` for every one of the machine
/// @param port from 0 to 65535; 0 for any free one
/// @param limits what a request may cost
/// @param site the address at which the world knows the service, with a slash at the end: answers are cited with it
/// @param log takes one line a request: method, address, status, milliseconds
public record Settings(String host, int port, Limits limits, URI site, Consumer<String> log) {

    private static final int USUAL_PORT = 3030;

    public Settings {
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("port " + port);
        }
    }

    /// Returns port 3030 of this machine alone, the usual limits, the home of our IRIs and no log.
    public static Settings usual() {
        return new Settings("localhost", USUAL_PORT, Limits.usual(), URI.create(Prefixes.HOME), line -> {});
    }

    /// Returns the same at another port.
    public Settings withPort(int other) {
        return new Settings(host, other, limits, site, log);
    }

    /// Returns the same at another host.
    public Settings withHost(String other) {
        return new Settings(other, port, limits, site, log);
    }

    /// Returns the same with other limits.
    public Settings withLimits(Limits other) {
        return new Settings(host, port, other, site, log);
    }

    /// Returns the same for a service that the world knows by another address.
    public Settings withSite(URI other) {
        return new Settings(host, port, limits, other, log);
    }

    /// Returns the same with another log.
    public Settings withLog(Consumer<String> other) {
        return new Settings(host, port, limits, site, other);
    }

    /// What a request may cost.
    ///
    /// @param time from the start of a query to its last row
    /// @param rows the most rows of a report
    /// @param queryCharacters the longest text of a query, in UTF-16 units
    /// @param bodyBytes the largest body of a request
    public record Limits(Duration time, int rows, int queryCharacters, int bodyBytes) {

        public Limits {
            if (time.isNegative() || time.isZero() || rows < 1 || queryCharacters < 1 || bodyBytes < 1) {
                throw new IllegalArgumentException(
                        "limits: " + time + ", " + rows + ", " + queryCharacters + ", " + bodyBytes);
            }
        }

        /// Returns 30 s, 10,000 rows, 100,000 characters and 1 MiB.
        public static Limits usual() {
            return new Limits(Duration.ofSeconds(30), 10_000, 100_000, 1 << 20);
        }

        /// Returns the same with another time.
        public Limits withTime(Duration other) {
            return new Limits(other, rows, queryCharacters, bodyBytes);
        }

        /// Returns the same with another number of rows.
        public Limits withRows(int other) {
            return new Limits(time, other, queryCharacters, bodyBytes);
        }
    }
}
