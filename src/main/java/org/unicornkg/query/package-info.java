/// Saved queries: their header, lint, parameters, binding and running within limits.
///
/// Front door: [SavedQuery], found in the [Catalogue]. May use: `problem`, `vocab`, `mapping`, `release`,
/// `search`, `graph`.
///
///     SavedQuery query = Catalogue.read(folders.queries()).get("founders");
///     Arguments arguments = Arguments.read(query, Map.of("organization", List.of("零一萬物")), names);
///     Outcome outcome = query.run(release.graphs(), arguments, Limits.usual());
@NullMarked
package org.unicornkg.query;

import org.jspecify.annotations.NullMarked;
