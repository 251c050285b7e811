package org.unicornkg.pages;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/// Where the editor is with a query in it.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.5">RFC 3986 §3.5: what a fragment holds as it is</a>
final class EditorAddress {

    /// The editor takes the fragment apart at `&` and `=`, and reads `+` as a blank, as it would what follows a `?`.
    private static final String PLAIN = "-._~!$'()*,;:@/?";

    /// Blanks by which a query is set out neatly; strings, in which blanks count, are met first.
    private static final Pattern BLANKS =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|(?<indent>(?m:^) +)|(?<aligned> {2,})");

    private EditorAddress() {}

    static String of(Query query, Reader reader) {
        // A page has many such links.
        String text = BLANKS.matcher(query.toString().strip()).replaceAll(EditorAddress::shorter);
        StringBuilder address = new StringBuilder(reader.to("/sparql") + "#query=");
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xFF);
            boolean isPlain = (sign < 0x80) && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0);
            if (isPlain || sign == ' ') {
                address.append(sign == ' ' ? '+' : sign);
            } else {
                address.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return address.toString();
    }

    private static String shorter(MatchResult blanks) {
        String kept = blanks.group("indent") != null
                ? " ".repeat((blanks.group("indent").length() + 1) / 2)
                : blanks.group("aligned") != null ? " " : blanks.group();
        return Matcher.quoteReplacement(kept);
    }
}
