package org.unicornkg.bench.http;

/// Makes the n-th request of a measurement.
@FunctionalInterface
public interface Requests {

    /// Returns the bytes of a whole request.
    ///
    /// @param number another one each time, so that no two requests need be the same
    byte[] request(long number);
}
