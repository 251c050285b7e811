/// The servers that are compared, each in a process of its own: how it is started on a graph, asked, and stopped.
///
/// Front door: [Engines]. What cannot run here says why.
@NullMarked
package org.unicornkg.bench.engine;

import org.jspecify.annotations.NullMarked;
