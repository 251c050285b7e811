/// Our things and Wikidata's items: what a curator decides about proposals, and what of ours Wikidata lacks. A proposal
/// is never a link: people decide.
///
/// Front door: [Review], [QuickStatements]. May use: `problem`, `vocab`, `mapping`, `release`, `search`.
@NullMarked
package org.unicornkg.link;

import org.jspecify.annotations.NullMarked;
