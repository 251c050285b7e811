@NullMarked
package org.unicornkg.bench.question;

import org.jspecify.annotations.NullMarked;
