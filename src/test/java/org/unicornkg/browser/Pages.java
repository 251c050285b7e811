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
        BY_NAME.put("left", "/reports/who-left-which-unicorn-for-where?organization=01-ai");
        BY_NAME.put("timeline", "/reports/timeline-of?about=moonshot-ai");
        BY_NAME.put("bar", "/reports/valuations-compared");
        BY_NAME.put("network", "/reports/arbitration");
        BY_NAME.put("matrix", "/reports/gaps");
        BY_NAME.put("graph", "/reports/graph-of-moves");
        BY_NAME.put("disputed", "/reports/rumours-and-denials");
        BY_NAME.put("empty", "/reports/founders?organization=google");
        BY_NAME.put("wrong-value", "/reports/founders?organization=nobody-knows-it");
        BY_NAME.put("company", "/page/moonshot-ai");
        BY_NAME.put("person", "/page/yang-zhilin");
        BY_NAME.put("product", "/page/kimi");
        BY_NAME.put("investor", "/page/alibaba");
        BY_NAME.put("arbitration", "/page/arbitration-recurrent-ai-2024");
        BY_NAME.put("missing", "/missing/moonshot-ai");
        BY_NAME.put("claim", "/claim/headwinds-053");
        BY_NAME.put("source", "/source/headwinds");
        BY_NAME.put("explore", "/explore");
        BY_NAME.put("ontology", "/ontology");
        BY_NAME.put("term", "/ontology?term=Company");
        BY_NAME.put("sparql", "/sparql");
        BY_NAME.put(
                "sparql-answer",
                "/sparql?query=SELECT+*+%7B+%3Fs+a+%3Chttps%3A%2F%2Fw3id.org%2Funicorn-kg%2Fontology%23Company%3E+%7D");
        BY_NAME.put("reconcile", "/reconcile/about");
        BY_NAME.put("compare", "/compare?company=moonshot-ai&company=zhipu-ai&company=minimax");
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
