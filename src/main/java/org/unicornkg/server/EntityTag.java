package org.unicornkg.server;

import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Digest;

/// The strong validator of an answer that depends on the release and the request alone.
///
/// @param value in its quotes, as the header has it
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110 §8.8.3</a>
record EntityTag(String value) {

    private static final int DIGITS = 32;

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

    /// Tells whether the client already has this answer.
    boolean matches(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",", -1)) {
            String bare = tag.strip();
            // Proxies that compress turn our strong tag into a weak one; If-None-Match compares weakly.
            if (bare.equals("*") || value.equals(bare.startsWith("W/") ? bare.substring(2) : bare)) {
                return true;
            }
        }
        return false;
    }
}
