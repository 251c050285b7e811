package org.unicornkg.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;

/// What Jena's parser says of a text that it cannot read.
///
/// @param line from 1; 0 where the parser does not tell
/// @param message its first line
record SyntaxFault(int line, String message) {

    /// The line in the message is that of the fault; `QueryParseException.getLine()` is that of the word before it.
    private static final Pattern LINE = Pattern.compile("line:? (\\d{1,9})");

    static SyntaxFault of(QueryException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        Matcher line = LINE.matcher(message);
        String first = message.lines().findFirst().orElse("not SPARQL").strip();
        return new SyntaxFault(line.find() ? Integer.parseInt(line.group(1)) : 0, first);
    }
}
