package org.unicornkg.query;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.unicornkg.release.Language;

/// The header says everything in English and in Traditional Chinese, and its questions fit its parameters.
final class HeaderRule implements Rule {

    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.ZH_HANT);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public void check(Examined query) {
        Header header = query.saved().header();
        localized(query, "summary", 1, header.summary());
        localized(query, "description", 1, header.description());
        for (Parameter parameter : header.parameters()) {
            int line = query.headerLineWith(parameter.name() + ":");
            localized(query, "summary of parameter " + parameter.name(), line, parameter.summary());
            usual(query, line, parameter);
            if (parameter.isRequired() && parameter.example().isEmpty()) {
                query.report(
                        "header-incomplete",
                        line,
                        "no example for the required parameter " + parameter.name()
                                + ": add example, a value that gives rows");
            }
        }
        if (header.tags().isEmpty()) {
            query.report("header-incomplete", 1, "no tags: add #+ tags: [people] or another group of the catalogue");
        }
        questions(query, header);
        if (!NAME.matcher(query.saved().name()).matches()) {
            query.report("query-name", 0, "name the file as the question, in-lower-case-with-hyphens.rq");
        }
    }

    private static void localized(Examined query, String what, int line, Localized text) {
        for (Language language : LANGUAGES) {
            if (text.in(language).isEmpty() || !text.has(language)) {
                String key = language == Language.EN ? "summary" : "summary@" + language.tag();
                String like = what.startsWith("description") ? key.replace("summary", "description") : key;
                query.report("header-incomplete", line, "no " + what + " in " + language.tag() + ": add " + like);
            }
        }
    }

    private static void usual(Examined query, int line, Parameter parameter) {
        if (parameter.usual().isEmpty()) {
            return;
        }
        if (parameter.isRequired()) {
            query.report(
                    "parameter-default",
                    line,
                    parameter.name() + " is required and has a default, which nobody could ever see: drop one");
        }
        boolean isUnlisted = !parameter.values().isEmpty()
                && !parameter.values().contains(parameter.usual().get());
        boolean isOfAnotherType = parameter.type() instanceof ParameterType.Literal literal
                && LiteralValue.read(literal, parameter.usual().get()).isEmpty();
        if (isUnlisted || isOfAnotherType) {
            query.report(
                    "parameter-default", line, "the default of " + parameter.name() + " is not " + parameter.takes());
        }
    }

    private static void questions(Examined query, Header header) {
        long chinese = header.questions().stream().filter(HeaderRule::isChinese).count();
        if (chinese == 0 || chinese == header.questions().size()) {
            query.report(
                    "header-incomplete",
                    query.headerLineWith("questions"),
                    "questions must hold one in English and one in Chinese at least");
        }
        for (String question : header.questions()) {
            for (MatchResult match : PLACEHOLDER.matcher(question).results().toList()) {
                if (header.parameter(match.group(1)).isEmpty()) {
                    query.report(
                            "question-parameter",
                            query.headerLineWith(match.group()),
                            match.group() + " in a question is no parameter: declare it or drop it");
                }
            }
        }
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
