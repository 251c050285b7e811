/// Mappings to other sources of things, in SSSOM: which item of Wikidata a thing of ours is, why, and who says so.
///
/// Front door: [MappingSet], one file; [MappingGraph] says it in RDF. May use: `problem`, `vocab`.
///
///     MappingSet links = MappingSet.read(Path.of("data/links/wikidata.sssom.tsv"), "data/links/wikidata.sssom.tsv");
@NullMarked
package org.unicornkg.mapping;

import org.jspecify.annotations.NullMarked;
