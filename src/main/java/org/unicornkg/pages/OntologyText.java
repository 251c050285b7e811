package org.unicornkg.pages;

/// What the pages of the ontology and its terms say.
enum OntologyText implements Text {
    ALIGNMENTS("In other vocabularies", "與其他詞彙的對應", "与其他词汇的对应"),
    ALL_TERMS("All terms", "所有詞彙", "所有词汇"),
    AS_LIST("The classes as a list", "以清單列出類別", "以列表列出类"),
    BROADER("Superclasses", "上位類別", "上位类"),
    CLASS("Class", "類別", "类"),
    CLASSES("Classes", "類別", "类"),
    CLOSED_LISTS("Closed lists", "封閉清單", "封闭列表"),
    CLOSE("close to", "接近", "接近"),
    COUNT("In the data", "資料中", "数据中"),
    DISJOINT("Disjoint with", "不得同時為", "不得同时为"),
    DOMAIN("Of", "主詞類別", "主语类"),
    EXACT("the same as", "等同", "等同"),
    EXAMPLES("Examples from the data", "資料中的範例", "数据中的示例"),
    FILES("As files", "檔案", "文件"),
    FILTER("Find a term", "尋找詞彙", "查找词汇"),
    INTRODUCTION(
            "The {0} terms that the data are written in: what each means, how they hang together, how often each is used.",
            "資料所用的 {0} 個詞彙：各自的意義、彼此的關係、使用次數。", "数据所用的 {0} 个词汇：各自的含义、彼此的关系、使用次数。"),
    INDIVIDUAL("Member of a closed list", "封閉清單的成員", "封闭列表的成员"),
    LABEL("Label", "名稱", "名称"),
    LANGUAGES("In every language", "各語言", "各语言"),
    MEANING("Meaning", "意義", "含义"),
    MEMBERS("Members", "成員", "成员"),
    MODIFIED("Changed on {0}", "{0} 修訂", "{0} 修订"),
    NARROWER("Subclasses", "下位類別", "下位类"),
    NARROWER_PROPERTIES("More exact properties", "更精確的屬性", "更精确的属性"),
    NONE_FOUND("No term has that in it", "沒有含此字的詞彙", "没有含此字的词汇"),
    NOT_COUNTED("The data are too many to count them for a page.", "資料過多，無法為頁面計數。", "数据过多，无法为页面计数。"),
    NOT_USED("The data do not use it yet.", "資料尚未使用此詞彙。", "数据尚未使用此词汇。"),
    OF_ANYTHING("Of anything", "屬於任何事物", "属于任何事物"),
    PICTURE("The classes, and how many things are in each", "類別及各類事物的數量", "类及各类事物的数量"),
    POINTED_AT("Values of", "可為其值的屬性", "可作其值的属性"),
    PROPERTIES("Properties", "屬性", "属性"),
    PROPERTY("Property", "屬性", "属性"),
    PROPERTY_BROADER("More general", "更一般的屬性", "更一般的属性"),
    QUERIES("Saved queries that use it", "使用它的已儲存查詢", "使用它的已保存查询"),
    RANGE("Value", "值", "值"),
    NARROWER_THAN("narrower than", "範圍小於", "范围小于"),
    SUBJECTS("Properties of it", "它的屬性", "它的属性"),
    TITLE("Ontology", "本體", "本体"),
    TRY("Open in the editor", "在編輯區開啟", "在编辑区打开"),
    TYPE("Kind", "種類", "种类"),
    VERSION("Version {0}", "第 {0} 版", "第 {0} 版");

    private final String english;
    private final String traditional;
    private final String simplified;

    OntologyText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
