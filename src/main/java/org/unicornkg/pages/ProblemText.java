package org.unicornkg.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What went wrong, in a sentence, by the code of the problem. The details that follow it are for programs too, and in
/// English.
enum ProblemText implements Text {
    AMBIGUOUS_NAME("That name means several things", "這個名稱可指多個事物", "这个名称可指多个事物"),
    BAD_DATA("The data are broken", "資料有誤", "数据有误"),
    BAD_QUERY("That is not SPARQL", "這不是有效的 SPARQL", "这不是有效的 SPARQL"),
    BAD_REQUEST("The request is malformed", "請求格式有誤", "请求格式有误"),
    BAD_VALUE("That value does not fit", "這個值不適用", "这个值不适用"),
    ENDPOINT_FAILED("The server that holds the data did not answer", "存放資料的伺服器沒有回應", "存放数据的服务器没有响应"),
    INTERNAL("The service failed; that is its fault, not yours", "服務出錯，責任不在您", "服务出错，责任不在您"),
    METHOD_NOT_ALLOWED("This service only reads", "本服務只供讀取", "本服务只供读取"),
    MISSING_PARAMETER("The question lacks a value", "問題還缺一個值", "问题还缺一个值"),
    NOT_ACCEPTABLE("There is no such form of it", "沒有這種格式", "没有这种格式"),
    NOT_FOUND("There is no such page", "沒有這個頁面", "没有这个页面"),
    NOT_UNDERSTOOD("The question was not understood", "沒有看懂這個問題", "没有看懂这个问题"),
    REFUSED("The service does not do that", "本服務不允許這樣做", "本服务不允许这样做"),
    REPEATED_PARAMETER("A value was given twice", "同一個值給了兩次", "同一个值给了两次"),
    SUPERSEDED("The data or the question has changed since", "資料或問題後來有所變動", "数据或问题后来有所变动"),
    TOO_COSTLY("That question takes too much", "這個問題耗用過多資源", "这个问题耗用过多资源"),
    TOO_LARGE("That is too long", "內容過長", "内容过长"),
    TOO_MANY("Too many requests: please wait a moment", "請求過多，請稍候", "请求过多，请稍候"),
    TOO_SLOW("The answer took too long", "作答時間過長", "作答时间过长"),
    UNAVAILABLE("The service is busy: please try again soon", "服務忙碌中，請稍後再試", "服务忙碌中，请稍后再试"),
    UNKNOWN_NAME("Nothing has that name", "沒有叫這個名稱的事物", "没有叫这个名称的事物"),
    UNKNOWN_PARAMETER("The question has no such choice", "這個問題沒有這個選項", "这个问题没有这个选项"),
    UNKNOWN_REPORT("There is no such question", "沒有這個問題", "没有这个问题"),
    UNSUPPORTED_MEDIA_TYPE("That form is not read here", "不接受這種格式", "不接受这种格式"),
    WRONG_USAGE("The request says too little", "請求不完整", "请求不完整");

    private final String english;
    private final String traditional;
    private final String simplified;

    ProblemText(String english, String traditional, String simplified) {
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    /// Returns the sentence for a code, such as `not-found`; nothing for what no request meets.
    static Optional<ProblemText> of(String code) {
        return Arrays.stream(values()).filter(text -> text.code().equals(code)).findFirst();
    }

    /// Returns the code of the problem.
    String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
