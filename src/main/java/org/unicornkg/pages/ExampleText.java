package org.unicornkg.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The groups of the saved queries, by their tags.
enum ExampleText implements Text {
    COMPANIES("Companies", "公司", "公司"),
    PEOPLE("People", "人物", "人物"),
    MONEY("Money", "資金", "资金"),
    INVESTORS("Investors", "投資方", "投资方"),
    PRODUCTS("Products", "產品", "产品"),
    STATEMENTS("What was said", "言論", "言论"),
    DISPUTES("Disputes", "爭議", "争议"),
    TIMELINE("Timelines", "時間軸", "时间线"),
    EVIDENCE("Evidence", "證據", "证据"),
    GRAPHS("Graphs", "圖", "图"),
    LINKS("Links to Wikidata", "與 Wikidata 的連結", "与 Wikidata 的链接"),
    MAINTENANCE("Maintenance", "維護", "维护"),
    OTHER("Others", "其他", "其他");

    private final String english;
    private final String traditional;
    private final String simplified;

    ExampleText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    /// Returns the group of a tag; nothing for one that makes none.
    static Optional<ExampleText> of(String tag) {
        return Arrays.stream(values())
                .filter(group -> group.name().toLowerCase(Locale.ROOT).equals(tag))
                .findFirst();
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
