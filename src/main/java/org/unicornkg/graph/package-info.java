/// Graphs that never change, in little memory: each term once, and triples as numbers of terms in three orders.
/// SPARQL's patterns are matched on the numbers.
///
/// Front door: [CompactGraphs], made by [GraphsBuilder], and [CompactExecutor], by which Jena's engine asks them. May
/// use: nothing.
///
///     GraphsBuilder builder = new GraphsBuilder(prefixes, 1000);
///     builder.begin(name);
///     builder.add(triple);
///     CompactGraphs graphs = builder.build();
@NullMarked
package org.unicornkg.graph;

import org.jspecify.annotations.NullMarked;
