/// Files → one immutable release: read, apply rules, validate, labels, digest; and the one port to any graph.
///
/// Front door: [Release], which a [Bakery] keeps between two starts; [Graphs] is the port through which the
/// rooms above ask queries. May use: `problem`, `vocab`, `mapping`, `graph`.
///
///     Release release = Release.read(Folders.in(Path.of(".")));
///     boolean hasFacts = release.graphs().ask(QueryFactory.create("ASK { ?s ?p ?o }"), Graphs.PATIENCE);
@NullMarked
package org.unicornkg.release;

import org.jspecify.annotations.NullMarked;
