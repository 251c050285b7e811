package org.unicornkg.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.release.Language;

/// The same words in every language. Places for others are written `{0}`, `{1}` …
record Phrase(String english, String traditional, String simplified) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    String in(Language language, Object... parts) {
        String words = switch (language) {
            case EN -> english;
            case ZH_HANT -> traditional;
            case ZH_HANS -> simplified;
        };
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(parts[Integer.parseInt(place.group(1))])));
    }
}
