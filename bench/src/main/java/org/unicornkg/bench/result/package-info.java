/// What came out: cells, the table, CSV, charts, how it stands to the goals, and the page of the documentation.
@NullMarked
package org.unicornkg.bench.result;

import org.jspecify.annotations.NullMarked;
