/// The rows of a saved query with labels and evidence, or its triples, in each format, with what it takes to cite them.
///
/// Front door: [Report], made by a [Reporter]. May use: `problem`, `vocab`, `mapping`, `release`, `search`,
/// `query`, `evidence`, `graph`.
///
///     Report report = Reporter.of(release.base(), evidence).run(query, arguments, Language.EN, Limits.usual());
///     Format.CSV.write(report, Layout.plain(), System.out);
@NullMarked
package org.unicornkg.report;

import org.jspecify.annotations.NullMarked;
