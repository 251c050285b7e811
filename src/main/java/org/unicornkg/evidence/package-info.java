/// A claim → the source, passage and words it rests on; and how much of a source is claimed.
///
/// Front door: [Evidence]. May use: `release`, `problem`, `vocab`, `mapping`, `graph`.
///
///     Evidence evidence = Evidence.of(release.graphs(), SourceTexts.in(Path.of("sources")));
///     Optional<String> quote = evidence.citation(claim).flatMap(Citation::quote);
@NullMarked
package org.unicornkg.evidence;

import org.jspecify.annotations.NullMarked;
