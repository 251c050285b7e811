package org.unicornkg.pages;

/// What stands on the pages of claims, statements, mappings, sources and graphs.
enum RecordText implements Text {
    CLAIM("Claim {0}", "聲稱 {0}", "声称 {0}"),
    CLAIMS("Claims", "聲稱", "声称"),
    CLASS("Class", "類別", "类别"),
    COVERED(
            "{0} of {1} sentences bear a claim; {2} hold no fact.",
            "{1} 句中 {0} 句有聲稱；{2} 句不含事實。", "{1} 句中 {0} 句有声称；{2} 句不含事实。"),
    DETAILS("All that is known of it", "所知的一切", "所知的一切"),
    EXCUSED("Passages without a fact", "不含事實的段落", "不含事实的段落"),
    GRAPH("Graph {0}", "圖 {0}", "图 {0}"),
    HOLDS("What it holds", "內容", "内容"),
    HOW_SURE("How sure", "確定程度", "确定程度"),
    MAPPING("Link to Wikidata: {0}", "維基數據連結：{0}", "维基数据链接：{0}"),
    NO_TEXT(
            "The text belongs to its publisher and is not here; the claims tell paragraph and characters.",
            "原文屬其出版者所有，此處不載；聲稱標明段落與字元位置。",
            "原文属其出版者所有，此处不载；声称标明段落与字符位置。"),
    PARAGRAPH("Paragraph", "段落", "段落"),
    PARAGRAPHS("Paragraph by paragraph", "逐段", "逐段"),
    SAID_BY("Said by", "出自", "出自"),
    SAYS("What it says", "所言", "所言"),
    SOURCE("Source", "來源", "来源"),
    SPAN("characters {0} to {1}", "第 {0} 至 {1} 字元", "第 {0} 至 {1} 字符"),
    STATEMENT("Statement {0}", "陳述 {0}", "陈述 {0}"),
    TEXT("The text with its claims", "原文與其聲稱", "原文与其声称"),
    THINGS("Things", "事物數", "事物数"),
    TRIPLES("{0} triples", "{0} 個三元組", "{0} 个三元组"),
    VOUCHED_FOR("the source itself", "來源自身", "来源自身");

    private final String english;
    private final String traditional;
    private final String simplified;

    RecordText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
