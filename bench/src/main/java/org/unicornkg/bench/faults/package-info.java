/// What the server does under load and when things go wrong: programs that do it harm for a bounded time, on this
/// machine alone, and say whether it stood that. `Faults` is the front door.
@NullMarked
package org.unicornkg.bench.faults;

import org.jspecify.annotations.NullMarked;
