package org.unicornkg.pages;

/// The words of drawings.
enum ChartText implements Text {
    BARS("Bars of {0} numbers; the table below has them all.", "{0} 個數值的長條圖；下方表格載有全部數值。", "{0} 个数值的条形图；下方表格载有全部数值。"),
    COMPANY("organization", "組織", "组织"),
    COUNTS("A number says how many rows there are.", "數字為列數。", "数字为行数。"),
    DOUBT("Dashed: disputed, denied or only rumoured.", "虛線：有爭議、遭否認，或僅為傳聞。", "虚线：有争议、遭否认，或仅为传闻。"),
    EVENT("other", "其他", "其他"),
    INVESTOR("investor", "投資方", "投资方"),
    LOGARITHMIC(
            "The numbers differ so much that each step of the axis is ten times the one before.",
            "數值相差懸殊：軸上每一格為前一格的十倍。",
            "数值相差悬殊：轴上每一格为前一格的十倍。"),
    MATRIX(
            "{0} rows by {1} columns; the table below says the same.",
            "{0} 列與 {1} 欄交會處的數目；下方表格所載相同。", "{0} 行与 {1} 列交会处的数目；下方表格所载相同。"),
    MORE("{0} more are in the table alone.", "另有 {0} 項僅見於表格。", "另有 {0} 项仅见于表格。"),
    NETWORK(
            "Network of {0} things with {1} ties; the table below says the same.",
            "{0} 個事物與 {1} 條關係的網路圖；下方表格所載相同。", "{0} 个事物与 {1} 条关系的网络图；下方表格所载相同。"),
    PERSON("person", "人物", "人物"),
    PRODUCT("product", "產品", "产品"),
    SPANS(
            "A band covers the days within which it happened; an arrow means that only the one end is told.",
            "橫條涵蓋可能發生的日期；箭頭表示只知其一端。",
            "横条涵盖可能发生的日期；箭头表示只知其一端。"),
    TIMELINE("Timeline of {0} entries; the table below says the same.", "{0} 項的時間線；下方表格所載相同。", "{0} 项的时间线；下方表格所载相同。"),
    UNDATED("{0} rows tell no date and stand in the table alone.", "{0} 列未載日期，僅見於表格。", "{0} 行未载日期，仅见于表格。"),
    UNDRAWN("{0} rows lack what it takes to draw them.", "{0} 列缺少作圖所需的內容。", "{0} 行缺少作图所需的内容。"),
    UNITS("Each currency or unit has an axis of its own.", "每種幣別或單位各有一軸。", "每种币别或单位各有一轴。");

    private final String english;
    private final String traditional;
    private final String simplified;

    ChartText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
