/// A name in any script → the things that bear it, begin with it, hold it or are a slip away; and the names that stand
/// in a text.
///
/// Front door: [Names]. May use: `release`, `problem`, `vocab`, `mapping`, `graph`.
///
///     Match match = Names.of(release.base()).match("月之暗面", Optional.of(companyClass));
@NullMarked
package org.unicornkg.search;

import org.jspecify.annotations.NullMarked;
