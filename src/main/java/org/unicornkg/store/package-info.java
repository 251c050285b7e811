/// A release or files of RDF → a folder that holds them in TDB2, for what memory cannot hold: whole, or as it was
/// before.
///
/// Front door: [Store], which is read, and [Load], which makes it. May use: `problem`, `vocab`, `mapping`,
/// `release`, `graph`.
///
///     Load.into(folder, new Source.Files(List.of(Path.of("big.nt.gz"))), "0.1.0", Progress.NONE);
///     KnowledgeBase base = Store.open(folder).base();
@NullMarked
package org.unicornkg.store;

import org.jspecify.annotations.NullMarked;
