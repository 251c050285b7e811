package org.unicornkg.pages;

/// What may be missing about a thing, and what to do about it.
enum MissingText implements Text {
    BACK("Back to {0}", "回到{0}", "回到{0}"),
    COMPLETE("Nothing that this page looks for is missing.", "本頁檢查的項目都不缺。", "本页检查的项目都不缺。"),
    DECIDE("Review the proposal", "審核提議", "审核提议"),
    FOUNDED("It is not told when it was founded.", "未述何時創立。", "未述何时创立。"),
    LABEL("It has no name in {0}.", "沒有{0}名稱。", "没有{0}名称。"),
    LOOK("Look for an item", "尋找對應項目", "查找对应项目"),
    MAKER("It is not told who makes it.", "未述由誰開發。", "未述由谁开发。"),
    NAME_IT("Name it in data/entities", "在 data/entities 中補上名稱", "在 data/entities 中补上名称"),
    PLACE("It is not told where this person works, worked or studied.", "未述此人任職、曾任職或就讀於何處。", "未述此人任职、曾任职或就读于何处。"),
    PROPOSED("An item of Wikidata is proposed, and nobody has decided on it.", "已提議維基數據項目，尚待決定。", "已提议维基数据项目，尚待决定。"),
    SAY_IT("Add a source that tells it", "加入一篇說明此事的來源", "加入一篇说明此事的来源"),
    TITLE("What is missing about {0}", "關於{0}還缺什麼", "关于{0}还缺什么"),
    UNCLAIMED("No claim speaks of it.", "沒有任何主張提到它。", "没有任何主张提到它。"),
    UNLINKED("Nobody has looked for its item of Wikidata.", "尚無人為它尋找維基數據項目。", "尚无人为它查找维基数据项目。");

    private final String english;
    private final String traditional;
    private final String simplified;

    MissingText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
