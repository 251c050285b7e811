/// The W3C Reconciliation Service API 0.2 over the graph: names of others → things of ours, and what is known of them.
/// What is spoken here is JSON; HTTP is the server's.
///
/// Front door: [Reconciler].
///
///     JsonNode found = new Reconciler(base, names).results("{\"q0\": {\"query\": \"月之暗面\"}}", audience);
@NullMarked
package org.unicornkg.server.reconcile;

import org.jspecify.annotations.NullMarked;
