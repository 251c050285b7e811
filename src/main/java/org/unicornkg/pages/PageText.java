package org.unicornkg.pages;

/// The words of the home page, the catalogue, and the pages of searches, questions and problems.
enum PageText implements Text {
    ALSO("It may also mean", "也可能是問", "也可能是问"),
    BY_PROGRAM("By program", "以程式查詢", "用程序查询"),
    BY_PROGRAM_HOW(
            "Every answer is also CSV, TSV, JSON and Markdown; the endpoint speaks SPARQL 1.1; every thing has an IRI that"
                    + " resolves to a page, Turtle or JSON-LD.",
            "每份答案也有 CSV、TSV、JSON 與 Markdown 格式；端點支援 SPARQL 1.1；每個事物都有 IRI，可取得網頁、Turtle 或 JSON-LD。",
            "每份答案也有 CSV、TSV、JSON 与 Markdown 格式；端点支持 SPARQL 1.1；每个事物都有 IRI，可获取网页、Turtle 或 JSON-LD。"),
    EXAMPLES("For example", "例如", "例如"),
    INTRODUCTION(
            "Who founded, funded, joined and left whom in China's AI industry. Each fact leads to the passage that it rests on,"
                    + " to who says so and how sure it is.",
            "中國 AI 產業中誰創立、投資、加入、離開了誰。每項事實都通往它所依據的段落、說話的人，以及把握有多大。",
            "中国 AI 产业中谁创立、投资、加入、离开了谁。每项事实都通往它所依据的段落、说话的人，以及把握有多大。"),
    NAMED("Things of that name", "名稱相近的事物", "名称相近的事物"),
    MEANT("Perhaps you meant one of these", "您找的可能是", "您找的可能是"),
    NEAREST("The nearest reports", "最接近的報告", "最接近的报告"),
    NEWEST("Newest events", "最新事件", "最新事件"),
    NOT_ANSWERED("No answer", "沒有答案", "没有答案"),
    NOTHING_FOUND("Nothing found", "沒有找到", "没有找到"),
    QUESTIONS_BY_THEME("Questions by theme", "依主題提問", "按主题提问"),
    REPORTS("Questions and their reports", "問題與報告", "问题与报告"),
    TITLE("China's AI unicorns, fact by fact", "中國 AI 獨角獸，逐條事實", "中国 AI 独角兽，逐条事实"),
    REPORTS_HOW(
            "Each question is answered from the graph, with the evidence of every row, as a page, a table to take home and an"
                    + " address to cite.",
            "每個問題都由圖譜作答，每一列附上證據；可當網頁看、把表格帶走，也有可引用的網址。",
            "每个问题都由图谱作答，每一行附上证据；可当网页看、把表格带走，也有可引用的网址。"),
    TIMELINE_OF_ALL("All in order of time", "全部依時間排列", "全部按时间排列"),
    UNDERSTOOD("Understood as", "理解為", "理解为"),
    WHOLE_REPORT("Change the choices, take it home, cite it", "變更選項、下載、引用", "变更选项、下载、引用");

    private final String english;
    private final String traditional;
    private final String simplified;

    PageText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
