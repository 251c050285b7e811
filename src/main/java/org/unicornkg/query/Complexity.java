package org.unicornkg.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// How much of a query hangs together, told from its text before anything is parsed.
///
/// Parser, algebra and optimizer of Jena 6.0.0 recurse for each bracket inside another and for each part that follows
/// another, and some of them compare each part with each: a thread of 1 MB overflows with 2,000 MINUS or 3,000
/// brackets, and a plan for 5,000 BIND takes seconds. A bracket counts for ten, because it takes far more of the stack;
/// any other sign and any bracket that is closed again count for one while what they stand in is open. The rows of
/// VALUES are data and count for nothing.
final class Complexity {

    private static final int MOST = 1_000;
    private static final int BRACKET = 10;
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern IRI = Pattern.compile("<[^<>\"{}|^`\\\\\\x00-\\x20]*>");
    private static final String VALUES = "VALUES";

    private final String text;
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int sum;
    private int here;
    private int at;
    private boolean isValues;
    private int dataLevel = -1;

    private Complexity(String text) {
        this.text = text;
    }

    /// @throws ProblemException with [Problem.BadQuery] at the place where it becomes too much
    static void check(String sparql) {
        // As the parser does: escapes may stand for brackets, too.
        String text = sparql.contains("\\u")
                ? ESCAPE.matcher(sparql)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(escape.group(1), 16))))
                : sparql;
        new Complexity(text).scan();
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\'' -> at = endOfString(c);
                case '#' -> at = endOfLine();
                case '\\' -> at += 2;
                case '<' -> at = endOfIri();
                case '{', '(', '[' -> open(c);
                case '}', ')', ']' -> close();
                default -> other(c);
            }
        }
    }

    private void open(char bracket) {
        countSign();
        outer.push(here);
        here = 0;
        count(BRACKET);
        if (isValues && bracket == '{') {
            isValues = false;
            dataLevel = outer.size();
        }
        at++;
    }

    private void close() {
        if (outer.size() == dataLevel) {
            dataLevel = -1;
        }
        sum -= here;
        here = outer.isEmpty() ? 0 : outer.pop();
        at++;
    }

    private void other(char c) {
        if (Character.isLetter(c)) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            isValues |= isKeyword(start) && text.substring(start, at).equalsIgnoreCase(VALUES);
            return;
        }
        if (!Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && "?$:_@".indexOf(c) < 0) {
            countSign();
        }
        at++;
    }

    /// A word that is no part of a name such as `?values`.
    private boolean isKeyword(int start) {
        return start == 0
                || Character.isWhitespace(text.charAt(start - 1))
                || "{})".indexOf(text.charAt(start - 1)) >= 0;
    }

    private void countSign() {
        if (dataLevel < 0) {
            count(1);
        }
    }

    private void count(int more) {
        here += more;
        sum += more;
        if (sum > MOST) {
            String before = text.substring(0, at);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            throw new ProblemException(new Problem.BadQuery(
                    "it nests too deep or is too long: more than " + MOST
                            + " signs within each other (a bracket counts for " + BRACKET
                            + "); VALUES takes a list of any length",
                    line,
                    at - before.lastIndexOf('\n')));
        }
    }

    private int endOfString(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, at);
        String end = isLong ? three : String.valueOf(quote);
        int i = at + end.length();
        while (i < text.length() && !text.startsWith(end, i)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + end.length();
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int endOfIri() {
        Matcher iri = IRI.matcher(text).region(at, text.length());
        if (iri.lookingAt()) {
            return iri.end();
        }
        countSign();
        return at + 1;
    }
}
