/// The names that the code itself must know: the namespaces of the project and those terms of the ontology that a room
/// above reads. A test proves that `ontology/unicorn.ttl` defines each of them.
///
/// Front door: [KG]; [Prefixes] for short names. May use: nothing.
///
///     graph.find(Node.ANY, RDF.Nodes.type, KG.CLAIM);
@NullMarked
package org.unicornkg.vocab;

import org.jspecify.annotations.NullMarked;
