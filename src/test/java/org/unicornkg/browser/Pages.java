package org.unicornkg.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One page of each kind, with a name that a picture of it may have.
final class Pages {

    private static final Map<String, String> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("home", "/");
        BY_NAME.put("catalogue", "/reports");
        BY_NAME.put("compare", "/compare?company=moonshot-ai&company=zhipu&company=minimax");
        BY_NAME.put("search", "/search?q=moon");
        BY_NAME.put("question", "/ask?q=who+left+01.AI%3F");
        BY_NAME.put("not-understood", "/ask?q=what+is+the+weather%3F");
        BY_NAME.put("not-found", "/reports/nothing-of-the-kind");
    }

    private Pages() {}

    static Map<String, String> byName() {
        return BY_NAME;
    }

    static Stream<String> all() {
        return BY_NAME.values().stream();
    }

    static String in(String page, String language) {
        int hash = page.indexOf('#');
        String path = hash < 0 ? page : page.substring(0, hash);
        String fragment = hash < 0 ? "" : page.substring(hash);
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language + fragment;
    }

    /// Returns what axe-core need not look at: parts of libraries of others.
    static List<String> leftOut(String page) {
        return List.of();
    }
}
