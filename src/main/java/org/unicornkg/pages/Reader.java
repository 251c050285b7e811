package org.unicornkg.pages;

import java.util.Optional;
import org.unicornkg.release.Language;
import org.unicornkg.report.Links;

/// Who reads a page.
///
/// @param language in which
/// @param isChosen whether the address says so, and not the browser: links then carry the language on
public record Reader(Language language, boolean isChosen) {

    /// Returns the address of another page of ours for the same reader.
    ///
    /// @param path with what follows its `?` or `#`, if anything
    public String to(String path) {
        return isChosen ? Address.parse(path).with("lang", language.tag()).toString() : path;
    }

    /// Returns the links to things, likewise.
    public Links links() {
        return Links.served(isChosen ? Optional.of(language) : Optional.empty());
    }

    /// Returns the text in the reader's language.
    ///
    /// @param parts what stands in place of `{0}`, `{1}` …
    public String read(Text text, Object... parts) {
        return text.in(language, parts);
    }
}
