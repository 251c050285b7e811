package org.unicornkg.server;

import java.util.HashMap;
import java.util.Map;

/// The memory that answers take which are on their way to readers, who may be slow. Bounded, and one client has no more
/// than a part of it.
final class Outbox {

    private static final int PART_OF_CLIENT = 4;

    private final long limit;
    private final Map<String, Long> ofClient = new HashMap<>();
    private long total;

    /// @param limit in bytes
    Outbox(long limit) {
        this.limit = limit;
    }

    /// Takes room for an answer; returns false where there is none.
    synchronized boolean take(String client, int bytes) {
        long own = ofClient.getOrDefault(client, 0L);
        // One answer always has room, however large it is beside the limit.
        boolean hasRoom = total == 0 || (total + bytes <= limit && own + bytes <= limit / PART_OF_CLIENT);
        if (hasRoom) {
            total += bytes;
            ofClient.put(client, own + bytes);
        }
        return hasRoom;
    }

    /// Gives the room of an answer back.
    synchronized void giveBack(String client, int bytes) {
        total -= bytes;
        ofClient.computeIfPresent(client, (key, own) -> own == bytes ? null : own - bytes);
    }
}
