package org.unicornkg.pages;

/// The words of the form of a report.
enum FormText implements Text {
    ADD("Add another", "再加一個", "再加一个"),
    AMBIGUOUS("“{0}” means several things. Which one?", "「{0}」可指多個事物，是哪一個？", "“{0}”可指多个事物，是哪一个？"),
    ANY("any", "不限", "不限"),
    ASK("Show", "顯示", "显示"),
    BAD_VALUE("“{0}” does not fit here. Expected: {1}", "「{0}」不適用。應為：{1}", "“{0}”不适用。应为：{1}"),
    CALENDAR("Choose a day", "選擇日期", "选择日期"),
    CHECK("Please look at what is marked below.", "請看下方標示之處。", "请看下方标示之处。"),
    CHOICES("Choices", "條件", "条件"),
    CLEAR("Clear all", "清除全部條件", "清除全部条件"),
    DATE_HINT("A day, a month or a year", "可填日、月或年", "可填日、月或年"),
    EXAMPLE("For example", "例如", "例如"),
    MISSING("Please fill this in.", "此處必填。", "此处必填。"),
    NO("no", "否", "否"),
    REMOVE("Remove {0}", "移除{0}", "移除{0}"),
    REPEATED("One value only, please.", "此處只能填一個值。", "此处只能填一个值。"),
    REQUIRED("required", "必填", "必填"),
    SUGGESTIONS("Names", "名稱", "名称"),
    TAKES_BOOLEAN("yes or no", "是或否", "是或否"),
    TAKES_DATE("a day such as 2024-08-01, a month or a year", "日期，如 2024-08-01，或年月、年份", "日期，如 2024-08-01，或年月、年份"),
    TAKES_DECIMAL("a number such as 12.5", "數字，如 12.5", "数字，如 12.5"),
    TAKES_INTEGER("a whole number such as 12", "整數，如 12", "整数，如 12"),
    TAKES_TEXT("a text", "文字", "文字"),
    TAKES_THING("a name", "名稱", "名称"),
    UNDERSTOOD("“{0}” was taken for {1}.", "「{0}」已視為{1}。", "“{0}”已视为{1}。"),
    UNKNOWN_CHOICE("This report has no choice “{0}”.", "本報告沒有「{0}」這個條件。", "本报告没有“{0}”这个条件。"),
    UNKNOWN_NAME("Nothing suitable is named “{0}”.", "沒有名為「{0}」的合適事物。", "没有名为“{0}”的合适事物。"),
    USUAL("usually {0}", "預設為{0}", "默认为{0}"),
    WAITING("Looking …", "查詢中……", "查询中……"),
    WAITING_FOR_OTHERS("Looking, and asking Wikidata, too …", "查詢中，同時詢問維基數據……", "查询中，同时询问维基数据……"),
    YES("yes", "是", "是");

    private final String english;
    private final String traditional;
    private final String simplified;

    FormText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
