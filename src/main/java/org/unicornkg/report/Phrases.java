package org.unicornkg.report;

import java.util.stream.Collectors;
import org.unicornkg.release.Language;

/// The few words that a report adds of its own.
final class Phrases {

    private Phrases() {}

    static String evidence(Language language) {
        return pick(language, "evidence", "證據", "证据");
    }

    static String rows(Language language, int count) {
        return switch (language) {
            case EN -> count == 0 ? "no rows" : count == 1 ? "1 row" : count + " rows";
            case ZH_HANT -> count == 0 ? "沒有資料" : count + " 列";
            case ZH_HANS -> count == 0 ? "没有数据" : count + " 行";
        };
    }

    static String found(Language language, int count) {
        return switch (language) {
            case EN -> count == 0 ? "nothing found" : count == 1 ? "1 thing" : count + " things";
            case ZH_HANT -> count == 0 ? "沒有找到" : count + " 項";
            case ZH_HANS -> count == 0 ? "没有找到" : count + " 项";
        };
    }

    static String cutAt(Language language, int limit) {
        return switch (language) {
            case EN -> "cut at " + limit + " rows of the query: there are more";
            case ZH_HANT -> "查詢只取前 " + limit + " 列：還有更多";
            case ZH_HANS -> "查询只取前 " + limit + " 行：还有更多";
        };
    }

    /// Returns how many rows there are, and whether that is all.
    static String size(Sheet sheet) {
        Language language = sheet.language();
        String rows = rows(language, sheet.rows().size());
        String shown = sheet.cutAt().isPresent()
                ? rows + comma(language) + cutAt(language, sheet.cutAt().getAsInt())
                : rows;
        return shown + unanswered(sheet);
    }

    /// Returns what is missing because other services did not answer; nothing where nothing is.
    private static String unanswered(Sheet sheet) {
        Language language = sheet.language();
        return sheet.unanswered().stream()
                .map(problem -> comma(language)
                        + pick(language, "without what another service knows: ", "不含其他服務的資料：", "不含其他服务的数据：")
                        + problem.message())
                .collect(Collectors.joining());
    }

    /// Returns somebody's words between the quotation marks of the reader's language.
    static String quoted(Language language, String words) {
        return language == Language.ZH_HANT ? "「" + words + "」" : "“" + words + "”";
    }

    /// Returns the title of a small work between the marks of the reader's language.
    static String title(Language language, String title) {
        return switch (language) {
            case EN -> "“" + title + "”";
            case ZH_HANT -> "〈" + title + "〉";
            case ZH_HANS -> "《" + title + "》";
        };
    }

    static String comma(Language language) {
        return language == Language.EN ? ", " : "，";
    }

    /// Returns a full stop, with the blank after it where the language has one.
    static String stop(Language language) {
        return language == Language.EN ? ". " : "。";
    }

    static String report(Language language) {
        return pick(language, "Report", "報告", "报告");
    }

    static String release(Language language) {
        return pick(language, "release", "版本", "版本");
    }

    static String howToCite(Language language) {
        return pick(language, "How to cite it", "如何引用", "如何引用");
    }

    private static String pick(Language language, String en, String hant, String hans) {
        return switch (language) {
            case EN -> en;
            case ZH_HANT -> hant;
            case ZH_HANS -> hans;
        };
    }
}
