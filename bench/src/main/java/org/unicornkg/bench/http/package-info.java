/// A small HTTP/1.1 client and a generator of load: light, so that on a machine with few cores it leaves them to the
/// server, and the same for all servers.
@NullMarked
package org.unicornkg.bench.http;

import org.jspecify.annotations.NullMarked;
