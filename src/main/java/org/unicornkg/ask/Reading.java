package org.unicornkg.ask;

import java.util.List;
import java.util.Locale;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.ShownArguments;

/// A way to read a question.
///
/// @param query that would answer it
/// @param arguments what the question names
/// @param score how well the question fits, from 0 to 1
/// @param pattern the question of the query's header that is most like it
public record Reading(SavedQuery query, Arguments arguments, double score, String pattern) {

    /// Returns the arguments as they can be given again, `organization=moonshot-ai`.
    public List<String> shownArguments() {
        return ShownArguments.of(arguments);
    }

    /// Returns the reading on one line.
    @Override
    public String toString() {
        return (query.name() + " " + String.join(" ", shownArguments())).strip()
                + String.format(Locale.ROOT, " (%.2f)", score);
    }
}
