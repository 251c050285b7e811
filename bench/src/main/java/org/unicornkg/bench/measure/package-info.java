/// What is measured, one class each: it starts what it needs, asks, and puts cells into the results.
@NullMarked
package org.unicornkg.bench.measure;

import org.jspecify.annotations.NullMarked;
