package org.unicornkg.search;

import java.text.Normalizer;
import java.util.Locale;

/// What makes two spellings of a name the same: width, case, blanks and punctuation do not count.
final class Folding {

    private Folding() {}

    /// Returns the letters and digits of a name alone, in NFKC and lower case; the name itself, normalized, where it
    /// has none of them.
    static String fold(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = normal.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return bare.isEmpty() ? normal.strip() : bare;
    }
}
