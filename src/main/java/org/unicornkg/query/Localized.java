package org.unicornkg.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.unicornkg.release.Language;

/// One text in several languages.
///
/// @param texts by language; empty where the header says nothing
public record Localized(Map<Language, String> texts) {

    public Localized {
        Map<Language, String> copy = new EnumMap<>(Language.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
    }

    /// Returns the text in `language`, else in the nearest language that has one, else nothing.
    public String in(Language language) {
        return language.fallback().stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(written -> language.shown(texts.getOrDefault(written, ""), written))
                .orElse("");
    }

    /// Returns the language of that text; `language` itself where there is none.
    public Language spoken(Language language) {
        return language.fallback().stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(language::seen)
                .orElse(language);
    }

    /// Returns whether there is a text in this very language.
    public boolean has(Language language) {
        return texts.containsKey(language);
    }
}
