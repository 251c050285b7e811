@NullMarked
package org.unicornkg.bench.http;

import org.jspecify.annotations.NullMarked;
