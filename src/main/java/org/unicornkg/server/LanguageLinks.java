package org.unicornkg.server;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unicornkg.release.Language;

/// The links from a page to itself in other languages.
///
/// @param path of the page
/// @param form its parameters
/// @param language of the page
record LanguageLinks(String path, Form form, Language language) {

    static LanguageLinks of(Ask ask, Language language) {
        return new LanguageLinks(ask.path(), ask.form(), language);
    }

    List<Language> others() {
        return Arrays.stream(Language.values())
                .filter(other -> other != language)
                .toList();
    }

    String to(Language other) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        values.put("lang", List.of(other.tag()));
        return path + new Form(values).encoded();
    }
}
