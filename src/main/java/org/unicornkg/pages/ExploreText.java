package org.unicornkg.pages;

/// What the picture of the whole graph says.
enum ExploreText implements Text {
    CERTAINTY("How sure", "確定程度", "确定程度"),
    CLASSES("Things", "事物", "事物"),
    CLEAR("Show all again", "重新顯示全部", "重新显示全部"),
    CONFIRMED("confirmed", "已確認", "已确认"),
    DENIED("denied", "遭否認", "遭否认"),
    DISPUTED("disputed", "有爭議", "有争议"),
    DOUBT("Dashed: rumoured, disputed or denied", "虛線：傳聞、有爭議或遭否認", "虚线：传闻、有争议或遭否认"),
    EVENTS("{0} events", "{0} 個事件", "{0} 个事件"),
    FIND("Find a thing", "尋找事物", "查找事物"),
    FIT("Fit", "全覽", "全览"),
    INTRODUCTION(
            "The things of the graph and what ties them. A line stands for events or facts; choose a thing to see them.",
            "圖中的事物及其關係。每條線代表事件或事實；選取事物即可查看。",
            "图中的事物及其关系。每条线代表事件或事实；选取事物即可查看。"),
    LARGER("Larger", "放大", "放大"),
    LEFT_OUT(
            "{0} of the best tied things are shown; {1} things and {2} ties are left out.",
            "顯示關係最緊密的 {0} 個事物；略去 {1} 個事物與 {2} 條關係。", "显示关系最紧密的 {0} 个事物；略去 {1} 个事物与 {2} 条关系。"),
    LOOKED_AT(
            "Of each kind of tie the first {0} were looked at: there may be more.",
            "每種關係只查看前 {0} 條：可能還有更多。", "每种关系只查看前 {0} 条：可能还有更多。"),
    MORE("{0} more", "另有 {0} 個", "另有 {0} 个"),
    NO_DRAWING("The picture could not be loaded", "無法載入圖形", "无法加载图形"),
    NO_TIES("No thing of the data is tied to another.", "資料中沒有互相關聯的事物。", "数据中没有互相关联的事物。"),
    OPINION("an opinion", "看法", "看法"),
    PAGE("Its page", "其頁面", "其页面"),
    PICTURE("Network of things and their ties", "事物及其關係的網絡", "事物及其关系的网络"),
    PLAY("Play", "播放", "播放"),
    PAUSE("Pause", "暫停", "暂停"),
    PREDICTED("a forecast", "預測", "预测"),
    RELATIONS("Ties", "關係", "关系"),
    REPORTED("reported", "據報導", "据报道"),
    RUMOURED("rumoured", "傳聞", "传闻"),
    SHOWN("{0} things, {1} ties", "{0} 個事物，{1} 條關係", "{0} 个事物，{1} 条关系"),
    SMALLER("Smaller", "縮小", "缩小"),
    SURE_ALL("all", "全部", "全部"),
    SURE_NO_DOUBT("without rumours, disputes and denials", "不含傳聞、爭議與否認", "不含传闻、争议与否认"),
    SURE_ONLY("confirmed and reported alone", "僅已確認與據報導", "仅已确认与据报道"),
    TITLE("Explore", "探索", "探索"),
    TIES_WITH("{0} neighbours", "{0} 個相鄰事物", "{0} 个相邻事物"),
    UNDATED("also what has no date", "含無日期者", "含无日期者"),
    UNTIL("What there was until {0}", "截至 {0} 年", "截至 {0} 年"),
    UNTOLD("nobody says how sure", "未說明確定程度", "未说明确定程度");

    private final String english;
    private final String traditional;
    private final String simplified;

    ExploreText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    static ExploreText of(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> CONFIRMED;
            case REPORTED -> REPORTED;
            case UNTOLD -> UNTOLD;
            case OPINION -> OPINION;
            case PREDICTED -> PREDICTED;
            case RUMOURED -> RUMOURED;
            case DISPUTED -> DISPUTED;
            case DENIED -> DENIED;
        };
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
