/// What the service says to people: pages of things, reports, questions and terms, in three languages, as whole HTML
/// that works without script; and the scripts and pictures that pages load. Knows nothing of HTTP.
///
/// Front door: [Page]. May use: `problem`, `vocab`, `mapping`, `release`, `search`, `evidence`, `query`,
/// `report`, `link`, `ask`, `graph`.
///
///     Reader reader = new Reader(Language.EN, false);
///     Page page = HomePage.of(knowledge, reader, Address.of("/", Map.of()), site, Allowance.of(time));
///     page.write(out);
@NullMarked
package org.unicornkg.pages;

import org.jspecify.annotations.NullMarked;
