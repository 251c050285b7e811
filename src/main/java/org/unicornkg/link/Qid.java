package org.unicornkg.link;

import java.util.regex.Pattern;

/// The names of Wikidata: items and properties.
final class Qid {

    /// More digits than Wikidata has items for in this century.
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");

    private static final Pattern PROPERTY = Pattern.compile("P[1-9][0-9]{0,11}");

    private Qid() {}

    static boolean isItem(String id) {
        return ITEM.matcher(id).matches();
    }

    static boolean isProperty(String id) {
        return PROPERTY.matcher(id).matches();
    }
}
