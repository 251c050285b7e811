package org.unicornkg.report;

import java.util.List;
import java.util.stream.Collectors;
import org.unicornkg.evidence.Span;
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

    /// Returns that these are the first rows of more.
    static String first(Language language, int shown, int all) {
        return switch (language) {
            case EN -> "the first " + shown + " of " + all + " rows";
            case ZH_HANT -> all + " 列中的前 " + shown + " 列";
            case ZH_HANS -> all + " 行中的前 " + shown + " 行";
        };
    }

    /// Returns the titles of the three parts of a relation.
    static List<String> relation(Language language) {
        return switch (language) {
            case EN -> List.of("thing", "relation", "to");
            case ZH_HANT -> List.of("事物", "關係", "對象");
            case ZH_HANS -> List.of("事物", "关系", "对象");
        };
    }

    static String claims(Language language, int count) {
        return pick(language, count == 1 ? "1 claim" : count + " claims", count + " 項聲稱", count + " 项声称");
    }

    static String characters(Language language, Span span) {
        String range = span.start() + "–" + span.end();
        return pick(language, "characters " + range, "第 " + range + " 字", "第 " + range + " 字");
    }

    /// Returns the word that marks a row which no reader must take for a fact.
    static String doubt(Language language, Doubt doubt) {
        return switch (doubt) {
            case DISPUTED -> pick(language, "disputed", "有爭議", "有争议");
            case DENIED -> pick(language, "denied", "被否認", "被否认");
            case RUMOURED -> pick(language, "rumoured", "傳聞", "传闻");
        };
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
