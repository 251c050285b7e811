package org.unicornkg.pages;

/// The words around the answer of a report.
enum ReportText implements Text {
    ALL_ROWS("Show all {0} rows", "顯示全部 {0} 列", "显示全部 {0} 行"),
    ANSWER("Answer", "答案", "答案"),
    CITE("How to cite it", "如何引用", "如何引用"),
    COPIED("Copied", "已複製", "已复制"),
    COPY("Copy", "複製", "复制"),
    CUT(
            "The answer is incomplete. Narrow the choices, or run the query yourself: the SPARQL endpoint gives more rows.",
            "答案不完整。請縮小條件，或自行執行查詢：SPARQL 端點給的列數更多。",
            "答案不完整。请缩小条件，或自行执行查询：SPARQL 端点给的行数更多。"),
    DOWNLOADS("Files", "下載檔案", "下载文件"),
    EDITOR("Open in the editor", "在編輯器中開啟", "在编辑器中打开"),
    EMPTY("Nothing is known for these choices.", "這些條件下沒有已知的資料。", "这些条件下没有已知的数据。"),
    EMPTY_AT_ALL("Nothing is known yet.", "目前沒有已知的資料。", "目前没有已知的数据。"),
    EXCEL("CSV for Excel", "CSV（Excel 用）", "CSV（Excel 用）"),
    FILTER("Filter the rows", "篩選各列", "筛选各行"),
    FILTERED("{0} of {1} rows", "{1} 列中的 {0} 列", "{1} 行中的 {0} 行"),
    OPEN_ALL("Open all evidence", "展開全部證據", "展开全部证据"),
    PERMANENT("Link to these choices", "這些條件的連結", "这些条件的链接"),
    PINNED(
            "This address names the release or the query of a citation, and this is exactly what it names.",
            "此網址指明引用時的資料版本或查詢；以下內容與其完全相符。",
            "此网址指明引用时的数据版本或查询；以下内容与其完全相符。"),
    PINNED_LINK("Link to exactly these rows", "與這些列完全相同的連結", "与这些行完全相同的链接"),
    PLAIN_TEXT("Text", "純文字", "纯文本"),
    QUERY("Show the query", "顯示查詢", "显示查询"),
    QUERY_NOTE(
            "The query as it was asked, with the choices in it. It runs at any SPARQL 1.1 endpoint that holds the data.",
            "實際執行的查詢，條件已代入；可在任何載有本資料的 SPARQL 1.1 端點執行。",
            "实际执行的查询，条件已代入；可在任何载有本数据的 SPARQL 1.1 端点执行。"),
    RELATED("Related questions", "相關問題", "相关问题"),
    SORT("Sort by {0}", "依{0}排序", "按{0}排序"),
    TODAY("Today's answer", "目前的答案", "目前的答案"),
    UNANSWERED(
            "Another service was asked and did not answer, so what it knows is missing.",
            "另一服務未回應，因此缺少它所知的內容。",
            "另一服务未响应，因此缺少它所知的内容。"),
    WITHOUT("Without “{0}”", "不限「{0}」", "不限“{0}”");

    private final String english;
    private final String traditional;
    private final String simplified;

    ReportText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
