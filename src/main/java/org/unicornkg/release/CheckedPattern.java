package org.unicornkg.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;

/// A regular expression that ends when its execution does, however it backtracks: it looks with each character that it
/// reads. What repeats without reading, as `(?:){999999999}`, is bounded by its counts instead.
final class CheckedPattern {

    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");
    private static final long MOST_REPEATS = 1_000_000;

    private final Pattern pattern;
    private final Execution execution;

    private CheckedPattern(Pattern pattern, Execution execution) {
        this.pattern = pattern;
        this.execution = execution;
    }

    /// Returns the pattern that two expressions give, where they are constant.
    static @Nullable CheckedPattern constant(Expr pattern, @Nullable Expr flags, Execution execution) {
        boolean isConstant = pattern.isConstant() && (flags == null || flags.isConstant());
        return isConstant ? of(pattern.getConstant(), flags == null ? null : flags.getConstant(), execution) : null;
    }

    /// @throws org.apache.jena.sparql.expr.ExprEvalException where these are no pattern
    static CheckedPattern of(NodeValue pattern, @Nullable NodeValue flags, Execution execution) {
        String text = text(pattern);
        checkRepeats(text, execution);
        return new CheckedPattern(
                RegexEngine.makePattern("REGEX", text, flags == null ? null : text(flags)), execution);
    }

    static String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
    }

    private static void checkRepeats(String pattern, Execution execution) {
        double repeats = 1;
        Matcher counts = COUNT.matcher(pattern);
        while (counts.find()) {
            String most = counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
            repeats *= Math.max(1, Double.parseDouble(most));
        }
        if (repeats > MOST_REPEATS) {
            throw execution.stopped(new Problem.BadQuery(
                    "the counts of a regular expression may multiply to " + MOST_REPEATS + " at most", 0, 0));
        }
    }

    Matcher matcher(String text) {
        return pattern.matcher(new CheckedText(text, execution));
    }

    /// A text of which no character is given to an execution that was stopped.
    private record CheckedText(String text, Execution execution) implements CharSequence {
        @Override
        public char charAt(int index) {
            execution.check();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
