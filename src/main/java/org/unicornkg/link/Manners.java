package org.unicornkg.link;

import java.net.URI;
import java.time.Duration;

/// How to ask a server that others share.
///
/// @param pause between the end of a request and the next
/// @param attempts of one request, before it counts as failed
/// @param backOff the wait after the first attempt, where the server names none; twice as long after each further one
/// @param longestWait where the server wants a longer one, it is not asked again
/// @param time for one answer, to its last byte
/// @param mostBytes of one answer
public record Manners(
        Duration pause, int attempts, Duration backOff, Duration longestWait, Duration time, long mostBytes) {

    /// What Wikimedia asks of programs: one request at a time, and to wait where it says so.
    ///
    /// @see <a href="https://www.mediawiki.org/wiki/API:Etiquette">MediaWiki: API etiquette</a>
    private static final Manners USUAL = new Manners(
            Duration.ofSeconds(1),
            4,
            Duration.ofSeconds(2),
            Duration.ofMinutes(2),
            Duration.ofSeconds(60),
            // Fifty items of Wikidata with all their statements: some have a megabyte.
            64L << 20);

    /// Returns how to ask the server at an address; one on this machine without pauses.
    public static Manners towards(URI server) {
        String host = String.valueOf(server.getHost());
        boolean isHere = host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
        return isHere ? USUAL.pausing(Duration.ZERO) : USUAL;
    }

    /// Returns the same with another pause.
    public Manners pausing(Duration other) {
        return new Manners(other, attempts, backOff, longestWait, time, mostBytes);
    }

    /// Returns the same with another time for each answer.
    public Manners within(Duration other) {
        return new Manners(pause, attempts, backOff, longestWait, other, mostBytes);
    }

    /// Returns the same with another limit on answers.
    public Manners taking(long bytes) {
        return new Manners(pause, attempts, backOff, longestWait, time, bytes);
    }
}
