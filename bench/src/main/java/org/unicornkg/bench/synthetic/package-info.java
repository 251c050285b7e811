/// Graphs of any size in our own ontology, the same bytes from the same seed, skewed as real data are: a few companies
/// have very many events.
///
/// Front door: [Synthetic]. Asks nothing of the rest.
@NullMarked
package org.unicornkg.bench.synthetic;

import org.jspecify.annotations.NullMarked;
