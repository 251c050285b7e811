/// Our things and Wikidata's items: asks a reconciliation service for candidates, scores them by what is known here,
/// and proposes them; and asks whether the links that were accepted still hold. A proposal is never a link: people
/// decide.
///
/// Front door: [Proposer], [LinkCheck]. May use: `release`, `search`, `mapping`, `problem`, `vocab`.
@NullMarked
package org.unicornkg.link;

import org.jspecify.annotations.NullMarked;
