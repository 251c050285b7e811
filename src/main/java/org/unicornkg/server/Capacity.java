package org.unicornkg.server;

import java.time.Duration;

/// How much the service does at once, and for whom.
///
/// @param slots queries that run at the same time
/// @param waiting queries that may wait for a slot; one more is refused
/// @param patience the longest that a query waits for a slot
/// @param slotsOfClient slots that one client may hold at the same time
/// @param requestsPerSecond what one client may ask in a second, on the average; 0 for any number
/// @param burst what it may ask at once after it has been quiet
/// @param isBehindProxy whether a proxy in front says in `X-Forwarded-For` who asks; where there is none, anybody
///     could say anything there
/// @param cacheBytes what the answers that are kept may take
public record Capacity(
        int slots,
        int waiting,
        Duration patience,
        int slotsOfClient,
        int requestsPerSecond,
        int burst,
        boolean isBehindProxy,
        long cacheBytes) {

    private static final int USUAL_PER_SECOND = 50;
    private static final int USUAL_BURST = 500;

    public Capacity {
        if (slots < 1
                || waiting < 0
                || patience.isNegative()
                || slotsOfClient < 1
                || requestsPerSecond < 0
                || burst < 1
                || cacheBytes < 0) {
            throw new IllegalArgumentException("capacity: " + slots + " slots, " + waiting + " waiting for "
                    + patience + ", " + slotsOfClient + " a client, " + requestsPerSecond + " a second, bursts of "
                    + burst + ", " + cacheBytes + " bytes");
        }
    }

    /// Returns a slot a processor but at least two, 32 waiting for at most 5 s, half of the slots a client, 50 requests
    /// a second with bursts of 500, no proxy, and a sixteenth of the heap for answers.
    public static Capacity usual() {
        Runtime machine = Runtime.getRuntime();
        int slots = Math.max(2, machine.availableProcessors());
        return new Capacity(
                slots,
                32,
                Duration.ofSeconds(5),
                slots / 2,
                USUAL_PER_SECOND,
                USUAL_BURST,
                false,
                machine.maxMemory() / 16);
    }

    /// Returns the same with other slots, of which one client may hold `ofClient`, and other room to wait.
    public Capacity withSlots(int other, int ofClient, int otherWaiting, Duration otherPatience) {
        return new Capacity(
                other, otherWaiting, otherPatience, ofClient, requestsPerSecond, burst, isBehindProxy, cacheBytes);
    }

    /// Returns the same with another rate for each client.
    public Capacity withRate(int otherPerSecond, int otherBurst) {
        return new Capacity(
                slots, waiting, patience, slotsOfClient, otherPerSecond, otherBurst, isBehindProxy, cacheBytes);
    }

    /// Returns the same behind a proxy that says who asks.
    public Capacity behindProxy() {
        return new Capacity(slots, waiting, patience, slotsOfClient, requestsPerSecond, burst, true, cacheBytes);
    }

    /// Returns the same with another room for answers.
    public Capacity withCache(long otherBytes) {
        return new Capacity(
                slots, waiting, patience, slotsOfClient, requestsPerSecond, burst, isBehindProxy, otherBytes);
    }
}
