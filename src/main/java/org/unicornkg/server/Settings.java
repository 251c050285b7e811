package org.unicornkg.server;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.unicornkg.release.Hosts;
import org.unicornkg.vocab.Prefixes;

/// How the service runs. What is usual here is right for a service that faces the internet.
///
/// @param host the name or address to listen at; `0.0.0.0` for every one of the machine
/// @param port from 0 to 65535; 0 for any free one
/// @param site the address at which the world knows the service, with a slash at the end: answers are cited with it
/// @param limits what one request may cost
/// @param capacity how much the service does at once, and for whom
/// @param hosts that a query to the endpoint may call by SERVICE
/// @param hasMetrics whether `/metrics` is there
/// @param log takes one line a request, without its end; nothing where nobody reads it
public record Settings(
        String host,
        int port,
        URI site,
        RequestLimits limits,
        Capacity capacity,
        Hosts hosts,
        boolean hasMetrics,
        Optional<Consumer<String>> log) {

    private static final int USUAL_PORT = 3030;

    public Settings {
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("port " + port);
        }
    }

    /// Returns port 3030 of this machine alone, the usual limits, the home of our IRIs, nobody to call, no metrics
    /// and no log.
    public static Settings usual() {
        return new Settings(
                "localhost",
                USUAL_PORT,
                URI.create(Prefixes.HOME),
                RequestLimits.usual(),
                Capacity.usual(),
                Hosts.none(),
                false,
                Optional.empty());
    }

    /// Returns the same at another port.
    public Settings withPort(int other) {
        return new Settings(host, other, site, limits, capacity, hosts, hasMetrics, log);
    }

    /// Returns the same at another host.
    public Settings withHost(String other) {
        return new Settings(other, port, site, limits, capacity, hosts, hasMetrics, log);
    }

    /// Returns the same for a service that the world knows by another address.
    public Settings withSite(URI other) {
        return new Settings(host, port, other, limits, capacity, hosts, hasMetrics, log);
    }

    /// Returns the same with other limits.
    public Settings withLimits(RequestLimits other) {
        return new Settings(host, port, site, other, capacity, hosts, hasMetrics, log);
    }

    /// Returns the same with another capacity.
    public Settings withCapacity(Capacity other) {
        return new Settings(host, port, site, limits, other, hosts, hasMetrics, log);
    }

    /// Returns the same with hosts that may be called.
    public Settings withHosts(Hosts other) {
        return new Settings(host, port, site, limits, capacity, other, hasMetrics, log);
    }

    /// Returns the same with `/metrics`.
    public Settings withMetrics() {
        return new Settings(host, port, site, limits, capacity, hosts, true, log);
    }

    /// Returns the same with another log.
    public Settings withLog(Consumer<String> other) {
        return new Settings(host, port, site, limits, capacity, hosts, hasMetrics, Optional.of(other));
    }
}
