package org.unicornkg.server;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.unicornkg.release.Language;
import org.unicornkg.report.Found;

/// What a search found as a page, for the template `server/search.jte`.
record SearchPage(Found found) {

    /// What is not seen, or turns the reading direction of what stands beside it.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    Language language() {
        return found.language();
    }

    /// Returns what was searched for, as it may stand among other words.
    String text() {
        return UNSEEN.matcher(found.text()).replaceAll("");
    }

    String searchWord() {
        return switch (language()) {
            case EN -> "Search";
            case ZH_HANT -> "搜尋";
            case ZH_HANS -> "搜索";
        };
    }

    String nothing() {
        return switch (language()) {
            case EN -> "nothing found";
            case ZH_HANT -> "沒有找到";
            case ZH_HANS -> "没有找到";
        };
    }

    List<Language> otherLanguages() {
        return Arrays.stream(Language.values())
                .filter(other -> other != language())
                .toList();
    }

    /// Returns the same search in another language.
    String address(Language other) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        asked.put("q", List.of(found.text()));
        asked.put("lang", List.of(other.tag()));
        return "/search" + new Form(asked).encoded();
    }
}
