package org.unicornkg.server;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.release.Digest;

/// The strong validator of an answer that depends on the release and the request alone.
///
/// @param value in its quotes, as the header has it
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110 §8.8.3</a>
record EntityTag(String value) {

    private static final int DIGITS = 32;
    private static final String COMPRESSED = "-gzip\"";

    /// Returns the tag of an answer.
    ///
    /// @param knowledge what the answer is made from
    /// @param parts all else that the answer depends on: address, parameters, format
    static EntityTag of(Knowledge knowledge, Object... parts) {
        StringBuilder all = new StringBuilder(knowledge.edition());
        for (Object part : parts) {
            // The length keeps the parts apart: no two lists of parts give the same text.
            String text = part.toString();
            all.append('\n').append(text.length()).append(' ').append(text);
        }
        return new EntityTag('"' + Digest.sha256(all.toString()).substring(0, DIGITS) + '"');
    }

    /// Returns the tag of the same answer compressed: other bytes need another strong tag.
    EntityTag compressed() {
        return new EntityTag(value.substring(0, value.length() - 1) + COMPRESSED);
    }

    /// Returns the tag by which the client names this answer, plain or compressed, if it has it already.
    ///
    /// @param ifNoneMatch the header; absent where there is none
    Optional<String> matching(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return Optional.empty();
        }
        // Proxies that compress turn our strong tag into a weak one; If-None-Match compares weakly.
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .map(tag -> tag.equals("*") ? value : tag)
                .filter(tag -> tag.equals(value) || tag.equals(compressed().value()))
                .findFirst();
    }
}
