package org.unicornkg.pages;

import org.unicornkg.release.Language;

/// A text of the interface. Each room of the interface has an enum of its own, so that the compiler finds the text that
/// has no translation.
public interface Text {

    /// Returns the text in every language.
    Phrase phrase();

    /// Returns the text in one language.
    ///
    /// @param parts what stands in place of `{0}`, `{1}` …
    default String in(Language language, Object... parts) {
        return phrase().in(language, parts);
    }
}
