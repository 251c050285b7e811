package org.unicornkg.pages;

/// What stands on the page of a thing, beside the thing's own words.
enum ThingText implements Text {
    ALIASES("Also called", "又稱", "又称"),
    ALL_CLAIMS("All claims about it", "關於它的所有主張", "关于它的所有主张"),
    ALL_ROWS("All {0} rows", "全部 {0} 列", "全部 {0} 行"),
    AS_REPORT("As a report", "以報告檢視", "以报告查看"),
    BESIDE("What is linked to it", "與它相連者", "与它相连者"),
    CITE("How to cite it", "如何引用", "如何引用"),
    CITED("release {0}", "版本 {0}", "版本 {0}"),
    CLAIMED_ONLY("claimed only", "僅見於主張", "仅见于主张"),
    CONTENTS("On this page", "本頁內容", "本页内容"),
    CUT_FACTS("There are more facts; the data hold them all.", "還有更多事實，資料檔中都有。", "还有更多事实，数据文件中都有。"),
    CUT_NEIGHBOURS("{0} of {1}: those with the most ties", "{1} 個中的 {0} 個：連結最多者", "{1} 个中的 {0} 个：链接最多者"),
    DRAWING(
            "Network of {0} and its neighbours; the list below says the same",
            "{0}與相鄰事物的網路圖；下方清單內容相同", "{0}与相邻事物的网络图；下方列表内容相同"),
    EDITOR("Query in the editor", "在編輯器中查看查詢", "在编辑器中查看查询"),
    EVIDENCE("Evidence", "證據", "证据"),
    FACTS("Facts", "事實", "事实"),
    FAILED("The neighbours could not be loaded", "無法載入相鄰事物", "无法加载相邻事物"),
    ITEM("Wikidata", "維基數據", "维基数据"),
    MISSING("What is missing about it", "還缺什麼", "还缺什么"),
    MORE_ROWS("More than {0} rows", "超過 {0} 列", "超过 {0} 行"),
    NEIGHBOURS("Neighbours", "相鄰事物", "相邻事物"),
    NEIGHBOURS_HINT(
            "Choose one to add its neighbours; choose it again to open its page.",
            "點選一個可加入它的相鄰事物；再點一次開啟其頁面。",
            "点选一个可加入它的相邻事物；再点一次打开其页面。"),
    NEXT("Next", "下一頁", "下一页"),
    NO_ITEM("No item has been decided on yet.", "尚未決定對應項目。", "尚未决定对应项目。"),
    OPEN("Open the page of {0}", "開啟{0}的頁面", "打开{0}的页面"),
    PAGE_OF("Page {0} of {1}", "第 {0} 頁，共 {1} 頁", "第 {0} 页，共 {1} 页"),
    PREVIOUS("Previous", "上一頁", "上一页"),
    PROPERTY("Property", "屬性", "属性"),
    THING("Thing", "事物", "事物"),
    SAMPLE("Only the first of its very many events were looked at.", "事件極多，只看了最前面的一部分。", "事件极多，只看了最前面的一部分。"),
    TOO_SLOW("This takes longer than a page waits.", "查詢耗時，超過頁面等候的時間。", "查询耗时，超过页面等候的时间。"),
    VALUE("Value", "值", "值");

    private final String english;
    private final String traditional;
    private final String simplified;

    ThingText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
