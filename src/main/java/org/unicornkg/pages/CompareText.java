package org.unicornkg.pages;

/// The words of the page that compares.
enum CompareText implements Text {
    ARBITRATION("Arbitration", "仲裁", "仲裁"),
    ARRIVALS("Joined, from where", "加入者與來處", "加入者与来处"),
    BALANCE("Joined, left, balance", "來、去、淨增減", "来、去、净增减"),
    CHOOSE("Choose two to five companies", "選擇二至五家公司", "选择二至五家公司"),
    COMPARE("Compare", "比較", "比较"),
    DEPARTURES("Left, for where", "離開者與去向", "离开者与去向"),
    DISPUTES("Disputed", "有爭議", "有争议"),
    FOUNDERS("Founders, founded", "創辦人與創立時間", "创办人与创立时间"),
    FUNDING("Funding", "融資", "融资"),
    GROUP("Group", "群體", "群体"),
    LAUNCHES("Launches and withdrawals", "推出與下架", "推出与下架"),
    LEAD(
            "Founders, money, products, people who came and went, and what is disputed: side by side, each with its evidence.",
            "創辦人、資金、產品、來去的人與爭議並列，各附證據。",
            "创办人、资金、产品、来去的人与争议并列，各附证据。"),
    LONG_CONTEXT("Context length", "上下文長度", "上下文长度"),
    MORE("{0} more", "另有 {0} 項", "另有 {0} 项"),
    NOTHING("nothing known", "無資料", "无数据"),
    OTHER("Another company, by any of its names", "另一家公司（任何名稱皆可）", "另一家公司（任何名称皆可）"),
    PROFILE("Profile", "簡介", "简介"),
    PRODUCTS("Products", "產品", "产品"),
    QUERY("Query", "查詢", "查询"),
    TITLE("Companies side by side", "公司並列比較", "公司并列比较"),
    VALUATIONS("Valuations", "估值", "估值"),
    WHAT("What", "項目", "项目");

    private final String english;
    private final String traditional;
    private final String simplified;

    CompareText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
