package org.unicornkg.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Tells the time and lets it pass.
public interface Pace extends InstantSource {

    /// Returns when so much time has passed.
    void sleep(Duration time) throws InterruptedException;

    /// Returns the time of this machine.
    static Pace real() {
        return new Pace() {
            @Override
            public Instant instant() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time);
            }
        };
    }
}
