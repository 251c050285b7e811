/// A question in English or Chinese → the saved query that answers it, with its parameters filled.
///
/// Front door: [QuestionBox]. May use: `problem`, `vocab`, `mapping`, `release`, `search`, `query`, `graph`.
///
///     Understanding understood = box.understand("who left 01.AI?");
///     understood.sure().ifPresent(reading -> reading.query().run(graphs, reading.arguments(), Limits.usual()));
@NullMarked
package org.unicornkg.ask;

import org.jspecify.annotations.NullMarked;
