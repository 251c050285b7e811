/// Ontology and data → what is wrong with them, and how much is right, in numbers.
///
/// Front door: [Check]. May use: `evidence`, `release`, `problem`, `vocab`, `mapping`, `graph`.
///
///     Check check = Check.run(Folders.in(Path.of(".")), SourceTexts.none(), List.of());
///     check.findings().forEach(System.out::println);
@NullMarked
package org.unicornkg.check;

import org.jspecify.annotations.NullMarked;
