package org.unicornkg.report;

import org.unicornkg.release.Language;

/// The few words that a table adds of its own.
final class Phrases {

    private Phrases() {}

    static String evidence(Language language) {
        return switch (language) {
            case EN -> "evidence";
            case ZH_HANT -> "證據";
            case ZH_HANS -> "证据";
        };
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
            case ZH_HANT -> "查詢只取前 " + limit + " 列:還有更多";
            case ZH_HANS -> "查询只取前 " + limit + " 行:还有更多";
        };
    }
}
