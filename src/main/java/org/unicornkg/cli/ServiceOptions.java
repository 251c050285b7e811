package org.unicornkg.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.server.Capacity;
import org.unicornkg.server.RequestLimits;
import org.unicornkg.server.Settings;
import picocli.CommandLine.Option;

/// The options of `kg serve` that say where it listens and what it allows. A file of them is given as `@FILE`, which is
/// picocli's.
final class ServiceOptions {

    private static final Settings USUAL = Settings.usual();
    private static final int HIGHEST_PORT = 0xFFFF;
    private static final int MEBI = 1 << 20;

    /// The largest array that Java makes.
    private static final int MOST_MEBIBYTES = 2_047;

    @Option(names = "--port", paramLabel = "N", description = "Port; 0 for any free one. Usually 3030.")
    private long port = USUAL.port();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Address to listen at; 0.0.0.0 for all. Usually localhost.")
    private String host = USUAL.host();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "The longest that a query may run. Usually 30.")
    private long seconds = USUAL.limits().time().toSeconds();

    @Option(names = "--row-limit", paramLabel = "N", description = "The most rows of a report. Usually 10000.")
    private long rows = USUAL.limits().rows();

    @Option(
            names = "--endpoint-row-limit",
            paramLabel = "N",
            description = "The most rows or triples that /sparql answers with. Usually 100000.")
    private long endpointRows = USUAL.limits().endpointRows();

    @Option(
            names = "--answer-limit",
            paramLabel = "MIB",
            description = "The largest answer, in MiB: it is made whole in memory. Usually 32.")
    private long answerMebibytes = USUAL.limits().answerBytes() / MEBI;

    @Option(
            names = "--query-limit",
            paramLabel = "N",
            description = "The longest text of a query, in characters. Usually 100000.")
    private long queryCharacters = USUAL.limits().queryCharacters();

    @Option(
            names = "--body-limit",
            paramLabel = "KIB",
            description = "The largest body of a request, in KiB. Usually 1024.")
    private long bodyKibibytes = USUAL.limits().bodyBytes() / 1024;

    @Option(
            names = "--slots",
            paramLabel = "N",
            description =
                    "Queries that run at once; one client gets half of them. Usually one a processor, at least two.")
    private long slots = USUAL.capacity().slots();

    @Option(
            names = "--queue",
            paramLabel = "N",
            description = "Queries that wait for a slot; one more is refused with 503. Usually 32.")
    private long waiting = USUAL.capacity().waiting();

    @Option(
            names = "--queue-time",
            paramLabel = "SECONDS",
            description = "The longest that a query waits for a slot. Usually 5.")
    private long patience = USUAL.capacity().patience().toSeconds();

    @Option(
            names = "--client-rate",
            paramLabel = "N",
            description = "Requests a second of one address; more are refused with 429. 0 for any number. Usually 50.")
    private long requestsPerSecond = USUAL.capacity().requestsPerSecond();

    @Option(
            names = "--client-burst",
            paramLabel = "N",
            description = "Requests that one address may send at once after it was quiet. Usually 500.")
    private long burst = USUAL.capacity().burst();

    @Option(
            names = "--behind-proxy",
            description = "Believe X-Forwarded-For of the proxy in front. Without a proxy anybody could say anything.")
    private boolean isBehindProxy;

    @Option(
            names = "--cache",
            paramLabel = "MIB",
            description =
                    "Room for answers that were given before; 0 for none. Usually a 16th of the memory, at most a quarter.")
    private long cacheMebibytes = USUAL.capacity().cacheBytes() / MEBI;

    @Option(
            names = "--allow-service",
            paramLabel = "HOST[=URL]",
            description = {
                "A host that queries may call by SERVICE, such as query.wikidata.org; usually none.",
                "With =URL that address is asked in its place, such as a mirror."
            })
    private List<String> hosts = List.of();

    @Option(names = "--metrics", description = "Have /metrics for Prometheus; not for everybody's eyes.")
    private boolean hasMetrics;

    @Option(names = "--log", description = "Print a line of JSON for each request on standard error.")
    private boolean isLogged;

    /// Returns the settings.
    ///
    /// @param site the public address
    /// @param err where to log, if that is wanted
    /// @throws ProblemException with [Problem.BadValue] for a number that makes no sense or a host that is not this
    ///     machine
    Settings settings(URI site, PrintStream err) {
        Settings settings = USUAL.withHost(host())
                .withPort(within("--port", port, 0, HIGHEST_PORT))
                .withSite(site)
                .withHosts(AllowedHosts.parse(hosts))
                .withLimits(limits())
                .withCapacity(capacity());
        Settings counted = hasMetrics ? settings.withMetrics() : settings;
        return isLogged ? counted.withLog(line -> print(line, err)) : counted;
    }

    /// Prints a line at once: `err` is buffered, and a log that comes late is none.
    private static void print(String line, PrintStream err) {
        err.println(line);
        err.flush();
    }

    /// Returns the host, after trying whether this machine listens there: Fuseki does not tell that from a port in use.
    private String host() {
        try {
            new ServerSocket(0, 1, InetAddress.getByName(host)).close();
            return host;
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem.BadValue("--host", host, "an address of this machine, such as localhost or 0.0.0.0"),
                    e);
        }
    }

    private RequestLimits limits() {
        return new RequestLimits(
                Duration.ofSeconds(atLeastOne("--time-limit", seconds)),
                atLeastOne("--row-limit", rows),
                atLeastOne("--endpoint-row-limit", endpointRows),
                atLeastOne("--query-limit", queryCharacters),
                within("--body-limit", bodyKibibytes, 1, MOST_MEBIBYTES) * 1024,
                within("--answer-limit", answerMebibytes, 1, MOST_MEBIBYTES) * MEBI);
    }

    private Capacity capacity() {
        int all = atLeastOne("--slots", slots);
        Capacity capacity = USUAL.capacity()
                .withSlots(
                        all,
                        Math.max(1, all / 2),
                        within("--queue", waiting, 0, Integer.MAX_VALUE),
                        Duration.ofSeconds(within("--queue-time", patience, 0, Integer.MAX_VALUE)))
                .withRate(
                        within("--client-rate", requestsPerSecond, 0, Integer.MAX_VALUE),
                        atLeastOne("--client-burst", burst))
                .withCache((long) within("--cache", cacheMebibytes, 0, mostCacheMebibytes()) * MEBI);
        return isBehindProxy ? capacity.behindProxy() : capacity;
    }

    /// A quarter of the memory: with more, the answers that are kept would fill it, and every query would be stopped.
    private static int mostCacheMebibytes() {
        return (int) Math.min(Runtime.getRuntime().maxMemory() / 4 / MEBI, Integer.MAX_VALUE);
    }

    private static int atLeastOne(String option, long value) {
        return within(option, value, 1, Integer.MAX_VALUE);
    }

    private static int within(String option, long value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new ProblemException(
                    new Problem.BadValue(option, Long.toString(value), "a number from " + lowest + " to " + highest));
        }
        return (int) value;
    }
}
