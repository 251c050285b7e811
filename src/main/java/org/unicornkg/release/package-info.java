/// Files → one immutable release: read, apply rules, validate, labels, digest; and the one port to any graph.
///
/// Front door: [Release]; [Graphs] is the port through which the rooms above ask queries. May use: `problem`, `vocab`.
///
///     Release release = Release.read(Folders.in(Path.of(".")));
///     try (QueryExec exec = release.graphs().query(QueryFactory.create("ASK { ?s ?p ?o }"))) {
///         boolean hasFacts = exec.ask();
///     }
@NullMarked
package org.unicornkg.release;

import org.jspecify.annotations.NullMarked;
