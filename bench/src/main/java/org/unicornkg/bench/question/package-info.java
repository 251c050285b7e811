/// What is asked: saved queries of the repository and a few others, about things that are in the data, and whether two
/// servers answer the same.
@NullMarked
package org.unicornkg.bench.question;

import org.jspecify.annotations.NullMarked;
