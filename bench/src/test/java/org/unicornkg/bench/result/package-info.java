@NullMarked
package org.unicornkg.bench.result;

import org.jspecify.annotations.NullMarked;
