package org.unicornkg.pages;

/// The words of the home page, the catalogue, and the pages of searches, questions and problems.
enum PageText implements Text {
    ALSO("It may also mean", "也可能是問", "也可能是问"),
    INTRODUCTION(
            "Companies, people, money and moves in China's AI industry, each fact with its evidence.",
            "中國人工智慧產業的公司、人物、資金與動向，每項事實皆附證據。",
            "中国人工智能产业的公司、人物、资金与动向，每项事实皆附证据。"),
    MEANT("Perhaps you meant one of these", "您找的可能是", "您找的可能是"),
    NEAREST("The nearest reports", "最接近的報告", "最接近的报告"),
    NOT_ANSWERED("No answer", "沒有答案", "没有答案"),
    NOTHING_FOUND("Nothing found", "沒有找到", "没有找到"),
    REPORTS("Reports", "報告", "报告"),
    TITLE("China's AI unicorns, fact by fact", "中國 AI 獨角獸，逐條事實", "中国 AI 独角兽，逐条事实"),
    UNDERSTOOD("Understood as", "理解為", "理解为");

    private final String english;
    private final String traditional;
    private final String simplified;

    PageText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
