/// The knowledge over HTTP: an embedded Fuseki with a read-only SPARQL endpoint, the saved reports, and every
/// IRI of ours as RDF. The only room that speaks HTTP.
///
/// Front door: [Server]. May use: `problem`, `vocab`, `mapping`, `release`, `search`, `evidence`, `query`,
/// `report`, `link`, `pages`, `ask`, `graph`.
///
///     Knowledge knowledge = Knowledge.of(release, catalogue, SourceTexts.none());
///     try (Server server = Server.start(knowledge, Settings.usual())) {
///         server.join();
///     }
@NullMarked
package org.unicornkg.server;

import org.jspecify.annotations.NullMarked;
