package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.query.SavedQuery;

/// The parts of the catalogue. A saved query stands under the first of its tags; one whose tags name no theme, as in
/// a folder of somebody's own, stands under [#OTHERS].
enum Theme implements Text {
    PEOPLE("People", "人物", "人物"),
    COMPANIES("Companies", "公司", "公司"),
    MONEY("Money", "資金", "资金"),
    PRODUCTS("Products", "產品", "产品"),
    DISPUTES("Disputes", "爭議", "争议"),
    STATEMENTS("Statements", "說法", "说法"),
    TIMELINE("Timelines", "大事記", "大事记"),
    EVIDENCE("Evidence", "證據", "证据"),
    LINKS("Links to Wikidata", "維基數據連結", "维基数据链接"),
    MAINTENANCE("Gaps in the data", "資料的缺漏", "数据的缺漏"),
    OTHERS("Others", "其他", "其他");

    private final String english;
    private final String traditional;
    private final String simplified;

    Theme(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }

    /// Returns the tag, which is an anchor, too.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the queries under their themes; no theme without any.
    static Map<Theme, List<SavedQuery>> sorted(Collection<SavedQuery> queries) {
        Map<Theme, List<SavedQuery>> sorted = new EnumMap<>(Theme.class);
        queries.forEach(query ->
                sorted.computeIfAbsent(of(query), key -> new ArrayList<>()).add(query));
        return sorted;
    }

    static Theme of(SavedQuery query) {
        return query.header().tags().stream()
                .flatMap(tag -> tagged(tag).stream())
                .findFirst()
                .orElse(OTHERS);
    }

    private static Optional<Theme> tagged(String tag) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(tag)).findFirst();
    }
}
