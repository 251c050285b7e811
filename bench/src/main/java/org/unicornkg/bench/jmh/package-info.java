/// Our inner loops, on the release of the repository, by JMH: `bench/run --jmh`. Public classes of the product only.
@NullMarked
package org.unicornkg.bench.jmh;

import org.jspecify.annotations.NullMarked;
