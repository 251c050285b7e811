package org.unicornkg.report;

import java.util.Optional;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Language;

/// The answer of a saved query, with all that it takes to cite it: the same release, query and arguments give
/// the same
/// rows again.
///
/// @param query what was asked
/// @param arguments with which values
/// @param release digest of the data that answered; absent where another server holds them
/// @param sheet the rows
public record Report(SavedQuery query, Arguments arguments, Optional<Digest> release, Sheet sheet) {

    /// Returns the question in the reader's language.
    public String title() {
        return query.header().summary().in(language());
    }

    /// Returns the reader's language.
    public Language language() {
        return sheet.language();
    }
}
