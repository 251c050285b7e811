package org.unicornkg.server;

import org.unicornkg.release.Language;

/// The words of the pages, in every language.
enum PageText {
    ALSO("It may also mean", "也可能是問", "也可能是问"),
    ASK("Ask", "提問", "提问"),
    ASK_HINT("A question, or a name", "問題或名稱", "问题或名称"),
    DATA("Data", "資料", "数据"),
    INTRODUCTION(
            "Companies, people, money and moves in China's AI industry, each fact with its evidence.",
            "中國人工智慧產業的公司、人物、資金與動向，每項事實皆附證據。",
            "中国人工智能产业的公司、人物、资金与动向，每项事实皆附证据。"),
    NEAREST("The nearest reports", "最接近的報告", "最接近的报告"),
    NOT_ANSWERED("No answer", "沒有答案", "没有答案"),
    NOTHING_FOUND("Nothing found", "沒有找到", "没有找到"),
    RELEASE("Release", "版本", "版本"),
    REPORTS("Reports", "報告", "报告"),
    SEARCH("Search", "搜尋", "搜索"),
    TRIPLES("triples", "個三元組", "个三元组"),
    UNDERSTOOD("Understood as", "理解為", "理解为");

    private final String english;
    private final String traditional;
    private final String simplified;

    PageText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    String in(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH_HANT -> traditional;
            case ZH_HANS -> simplified;
        };
    }
}
