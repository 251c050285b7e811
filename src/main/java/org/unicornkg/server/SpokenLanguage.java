package org.unicornkg.server;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Language;

/// The language that a client wants, by parameter or by header.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4">RFC 9110 §12.5.4</a>
final class SpokenLanguage {

    /// More than any browser sends.
    private static final int MOST_CHARACTERS = 300;

    private SpokenLanguage() {}

    /// Returns that of `lang`, else the first that we have of those in `Accept-Language`, else English.
    ///
    /// @throws org.unicornkg.problem.ProblemException for an unknown `lang`
    static Language of(Ask ask) {
        return of(ask.form(), ask.acceptLanguage());
    }

    /// Returns the same of the parameters and the header.
    static Language of(Form form, @Nullable String acceptLanguage) {
        return form.one("lang").map(Language::parse).orElseGet(() -> accepted(acceptLanguage));
    }

    /// Returns the first that we have of those in the header, else English.
    static Language accepted(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.of(range.getRange()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(bounded(header));
        } catch (IllegalArgumentException e) {
            // What a header says that is none does not count.
            return List.of();
        }
    }

    /// Parsing takes the square of the length, and a header may have thousands of ranges.
    private static String bounded(String header) {
        return header.length() <= MOST_CHARACTERS
                ? header
                : header.substring(0, Math.max(0, header.lastIndexOf(',', MOST_CHARACTERS)));
    }
}
