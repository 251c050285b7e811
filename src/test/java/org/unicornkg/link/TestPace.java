package org.unicornkg.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A time in which nobody waits.
final class TestPace implements Pace {

    static final Instant START = Instant.parse("2026-11-29T10:00:00Z");

    private final List<Duration> slept = new ArrayList<>();
    private Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
    }

    List<Duration> slept() {
        return List.copyOf(slept);
    }
}
