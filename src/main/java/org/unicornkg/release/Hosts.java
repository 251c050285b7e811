package org.unicornkg.release;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Hosts that a query may call by SERVICE. Whoever runs the program names them; usually there are none.
///
/// @param names in lower case; with a port, as in `example.org:8080`, where it is not that of the scheme
/// @param mirrors name → the address that is asked in its place
public record Hosts(Set<String> names, Map<String, URI> mirrors) {

    /// 100.64.0.0/10, behind the routers of a provider: RFC 6598.
    private static final int SHARED = 100;

    private static final int SHARED_SECOND = 64;
    private static final int SHARED_MASK = 0xC0;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int UNIQUE_LOCAL_MASK = 0xFE;

    public Hosts {
        names = Set.copyOf(names);
        mirrors = Map.copyOf(mirrors);
    }

    /// Names hosts that are asked themselves.
    public Hosts(Set<String> names) {
        this(names, Map.of());
    }

    /// Returns no host.
    public static Hosts none() {
        return new Hosts(Set.of());
    }

    /// Tells whether no query may call anybody.
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /// Returns the address of an endpoint that may be called.
    ///
    /// @throws ProblemException with [Problem.Refused] where its host is none of these
    public URI require(String iri) {
        try {
            URI endpoint = URI.create(iri);
            boolean isWeb = "https".equals(endpoint.getScheme()) || "http".equals(endpoint.getScheme());
            if (isWeb && endpoint.getUserInfo() == null && names.contains(name(endpoint))) {
                return endpoint;
            }
        } catch (IllegalArgumentException e) {
            throw refused("it is no address", e);
        }
        throw refused(
                isEmpty()
                        ? "this service calls no other host"
                        : "only hosts that the service was started with, by --allow-service, may be called",
                null);
    }

    /// Does the same, and looks where the name leads: not into the network behind this machine, which strangers cannot
    /// see otherwise. A host that is named by its address, or `localhost`, is meant so;
    /// and a mirror is.
    ///
    /// @throws ProblemException with [Problem.Refused]
    URI requirePublic(String iri) {
        URI endpoint = require(iri);
        URI mirror = mirrors.get(name(endpoint));
        if (mirror != null) {
            return mirror;
        }
        String host = endpoint.getHost();
        boolean isMeantSo = host.equals("localhost") || host.matches("[0-9.]+|\\[.*]");
        if (!isMeantSo && addresses(host).anyMatch(Hosts::isPrivate)) {
            throw refused("that host is in a private network", null);
        }
        return endpoint;
    }

    private static Stream<InetAddress> addresses(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new ProblemException(new Problem.EndpointFailed(host, "there is no such host"), e);
        }
    }

    /// Tells whether an address leads into a network that is not everybody's.
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean isUniqueLocal = bytes.length > 4 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        boolean isShared = bytes.length == 4 && bytes[0] == SHARED && (bytes[1] & SHARED_MASK) == SHARED_SECOND;
        return isShared
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal;
    }

    private static String name(URI endpoint) {
        String host = String.valueOf(endpoint.getHost()).toLowerCase(Locale.ROOT);
        return endpoint.getPort() < 0 ? host : host + ":" + endpoint.getPort();
    }

    private static ProblemException refused(String why, @Nullable Exception cause) {
        return new ProblemException(new Problem.Refused("SERVICE", why), cause);
    }
}
