package org.unicornkg.release;

import org.apache.jena.query.QueryException;

/// What a parser of queries says, in one line: what it met and where. Its list of all that it might have met instead
/// helps nobody.
public final class ParseMessage {

    private ParseMessage() {}

    /// Returns the first line of the message.
    public static String of(QueryException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
