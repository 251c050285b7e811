package org.unicornkg.pages;

/// What stands around every page.
enum FrameText implements Text {
    API("API description", "API 說明", "API 说明"),
    BOX_HINT("A name or a question", "名稱或問題", "名称或问题"),
    CITE_RELEASE("Release {0}", "版本 {0}", "版本 {0}"),
    COMPARE("Compare", "比較", "比较"),
    DATA("Data", "資料", "数据"),
    EXPLORE("Explore", "探索", "探索"),
    LANGUAGES("Languages", "語言", "语言"),
    MENU("Main menu", "主選單", "主菜单"),
    ONTOLOGY("Ontology", "本體", "本体"),
    LICENCE(
            "Data under CC BY 4.0, program under Apache 2.0. Facts in our own words; every claim says where it stands.",
            "資料採 CC BY 4.0，程式採 Apache 2.0。事實皆以自己的文字寫成，每項聲稱註明出處。",
            "数据采用 CC BY 4.0，程序采用 Apache 2.0。事实皆以自己的文字写成，每项声称注明出处。"),
    QUESTIONS("Questions", "問題", "问题"),
    SEARCH("Search", "搜尋", "搜索"),
    SEND("Ask", "提問", "提问"),
    SKIP("Skip to the content", "跳到內容", "跳到内容"),
    SPARQL("SPARQL", "SPARQL", "SPARQL"),
    SUGGESTIONS("Suggestions", "建議", "建议");

    private final String english;
    private final String traditional;
    private final String simplified;

    FrameText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
