package org.unicornkg.pages;

/// The words of the page for those who reconcile names.
enum ReconcileText implements Text {
    HOW(
            "In OpenRefine: Reconcile → Start reconciling → Add standard service, with this address:",
            "在 OpenRefine 中：Reconcile → Start reconciling → Add standard service，輸入此網址：",
            "在 OpenRefine 中：Reconcile → Start reconciling → Add standard service，输入此网址："),
    LEAD(
            "Names of people, companies, products and topics → the things of this graph, by the Reconciliation Service API 0.2.",
            "以 Reconciliation Service API 0.2 把人物、公司、產品與主題的名稱對應到本圖譜的事物。",
            "以 Reconciliation Service API 0.2 把人物、公司、产品与主题的名称对应到本图谱的事物。"),
    SCORE(
            "A score goes from 0 to 100. A candidate is a match only where its whole name was met, in either Chinese script,"
                    + " nothing that was given speaks against it, and no other thing is as good.",
            "分數由 0 到 100。整個名稱相符（繁簡不拘）、所給條件無一牴觸、且沒有同樣好的其他事物時，才算確定相符。",
            "分数由 0 到 100。整个名称相符（繁简不拘）、所给条件无一抵触、且没有同样好的其他事物时，才算确定相符。"),
    TITLE("Reconcile names", "名稱對應", "名称对应");

    private final String english;
    private final String traditional;
    private final String simplified;

    ReconcileText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
