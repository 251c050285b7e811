/// The rows of a saved query with labels and evidence, as a text table, CSV or JSON.
///
/// Front door: [Report], made by a [Reporter]. May use: `problem`, `vocab`, `release`, `search`, `query`,
/// `evidence`.
///
///     Report report = Reporter.of(release.base(), evidence).run(query, arguments, Language.EN, Limits.usual());
///     Format.CSV.write(report, Layout.plain(), System.out);
@NullMarked
package org.unicornkg.report;

import org.jspecify.annotations.NullMarked;
