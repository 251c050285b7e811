package org.unicornkg.bench.engine;

import java.nio.file.Path;

/// A graph that all engines get.
///
/// @param name how results call it: `own`, `10k` …
/// @param data our layout, for our own server
/// @param finished the same as RDF 1.1 N-Triples, with all that follows, for the others
/// @param triples in `finished`
public record Graph(String name, Path data, Path finished, long triples) {}
