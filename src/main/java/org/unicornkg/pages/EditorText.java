package org.unicornkg.pages;

/// What the editor of queries and its answers say.
enum EditorText implements Text {
    ANSWER("Answer", "答案", "答案"),
    AS_FILE("The whole answer as a file", "以檔案取得完整答案", "以文件形式获取完整答案"),
    COPIED("The address is copied", "已複製網址", "已复制网址"),
    DESCRIPTION(
            "Write SPARQL 1.1 or 1.2, with completion from the ontology; every answer has labels, links and evidence.",
            "撰寫 SPARQL 1.1 或 1.2，依本體補全；答案皆附名稱、連結與證據。",
            "编写 SPARQL 1.1 或 1.2，按本体补全；答案皆附名称、链接与证据。"),
    EXAMPLES("Saved queries", "已儲存的查詢", "已保存的查询"),
    FORMAT("Answer as", "答案格式", "答案格式"),
    KEYS("Keyboard shortcuts", "快速鍵", "快捷键"),
    KEY_COMMENT("comment lines in or out", "將選取各行註解或取消註解", "注释或取消注释所选各行"),
    KEY_COMPLETE("complete a term, a thing, a prefix or a variable", "補全詞彙、事物、前綴或變數", "补全词汇、事物、前缀或变量"),
    KEY_LEAVE("leave the editor, so that Tab moves on", "離開編輯區，使 Tab 可前往下一處", "离开编辑区，使 Tab 可前往下一处"),
    KEY_RUN("run the query", "執行查詢", "运行查询"),
    KEY_TIDY("format the query", "整理查詢的版面", "整理查询的排版"),
    LIMITS(
            "A query may take {0} seconds. The page shows the first {1} rows or {2} triples; a file holds up to {3}.",
            "每次查詢至多 {0} 秒。頁面列出前 {1} 列或 {2} 個三元組；檔案至多 {3}。", "每次查询至多 {0} 秒。页面列出前 {1} 行或 {2} 个三元组；文件至多 {3}。"),
    LOADED("The query is in the editor", "查詢已放入編輯區", "查询已放入编辑区"),
    NO("No", "否", "否"),
    NOTHING_MADE("no triples", "沒有三元組", "没有三元组"),
    PAGE("table on a page", "頁面上的表格", "页面上的表格"),
    PLACE("Line {0}, column {1}", "第 {0} 行，第 {1} 欄", "第 {0} 行，第 {1} 列"),
    QUERY("SPARQL query", "SPARQL 查詢", "SPARQL 查询"),
    RUN("Run", "執行", "运行"),
    RUNNING("Running … {0} s", "執行中…… {0} 秒", "运行中…… {0} 秒"),
    SHARE("Share", "分享", "分享"),
    SHARED("Address of this query", "此查詢的網址", "此查询的网址"),
    STOP("Stop", "停止", "停止"),
    STOPPED("Stopped", "已停止", "已停止"),
    TIDY("Tidy", "整理", "整理"),
    TITLE("SPARQL", "SPARQL", "SPARQL"),
    TOOK("Answered in {0} s", "耗時 {0} 秒", "用时 {0} 秒"),
    TRIPLES("{0} triples", "{0} 個三元組", "{0} 个三元组"),
    TRIPLES_CUT("the first {0} triples: there are more", "前 {0} 個三元組：還有更多", "前 {0} 个三元组：还有更多"),
    UNREACHED("The service did not answer", "服務沒有回應", "服务没有响应"),
    WRONG_LINE("The editor cannot read this line as SPARQL 1.1", "編輯器無法將此行讀作 SPARQL 1.1", "编辑器无法将此行读作 SPARQL 1.1"),
    YES("Yes", "是", "是");

    private final String english;
    private final String traditional;
    private final String simplified;

    EditorText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
