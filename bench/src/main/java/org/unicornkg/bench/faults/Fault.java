package org.unicornkg.bench.faults;

import java.io.IOException;

/// A harm that is done to a server of its own, for a bounded time.
interface Fault {

    /// Returns in a line what is done.
    String deed();

    /// Does it, and tells the report what was seen and whether that was as expected.
    ///
    /// @throws IOException when the program itself cannot go on
    void run(Place place, Report report) throws IOException, InterruptedException;
}
