@NullMarked
package org.unicornkg.bench.synthetic;

import org.jspecify.annotations.NullMarked;
