/// Our things and Wikidata's items: asks a reconciliation service for candidates, scores them by what is known here,
/// and proposes them; takes a curator's decisions; asks whether the links that were accepted still hold; and writes
/// what of ours Wikidata lacks. A proposal is never a link: people decide.
///
/// Front door: [Proposer], [Review], [LinkCheck], [QuickStatements]. May use: `release`, `search`, `mapping`,
/// `problem`, `vocab`, `graph`.
@NullMarked
package org.unicornkg.link;

import org.jspecify.annotations.NullMarked;
