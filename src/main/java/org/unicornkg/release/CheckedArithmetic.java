package org.unicornkg.release;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.unicornkg.problem.Problem;

/// `+`, `-`, `*` or `/` of numbers and durations that are not beyond all measure: thirty squarings of a square make a
/// number of a billion digits, a fraction of fifty thousand digits takes seconds, and a date plus a duration takes a
/// step for each month (`XMLGregorianCalendar.add` of JDK 25).
final class CheckedArithmetic extends ExprFunction2 {

    private static final long MOST_DIGITS = 1_000;
    /// Some 2,700 years.
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(24 * 60 * 60);

    private final ExprFunction2 original;
    private final Execution execution;

    CheckedArithmetic(ExprFunction2 original, Expr left, Expr right, Execution execution) {
        super(left, right, original.getFunctionSymbol().getSymbol(), original.getOpName());
        this.original = original;
        this.execution = execution;
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        if (digits(left) + digits(right) > MOST_DIGITS) {
            throw execution.stopped(new Problem.TooCostly("a number of more than " + MOST_DIGITS + " digits"));
        }
        if (isLong(left) || isLong(right)) {
            throw execution.stopped(new Problem.TooCostly("a duration of more than " + MOST_DAYS + " days"));
        }
        return original.eval(left, right);
    }

    private static long digits(NodeValue value) {
        if (value.isInteger()) {
            return digits(value.getInteger());
        }
        if (value.isDecimal()) {
            BigDecimal number = value.getDecimal();
            return digits(number.unscaledValue()) + Math.abs((long) number.scale());
        }
        return 0;
    }

    /// Ten bits are three digits.
    private static long digits(BigInteger number) {
        return number.bitLength() * 3L / 10;
    }

    private static boolean isLong(NodeValue value) {
        if (!value.isDuration()) {
            return false;
        }
        Duration duration = value.getDuration();
        BigDecimal days = field(duration, DatatypeConstants.YEARS)
                .multiply(DAYS_A_YEAR)
                .add(field(duration, DatatypeConstants.MONTHS).multiply(DAYS_A_MONTH))
                .add(field(duration, DatatypeConstants.DAYS))
                .add(field(duration, DatatypeConstants.HOURS).divide(HOURS_A_DAY, RoundingMode.UP))
                .add(field(duration, DatatypeConstants.MINUTES).divide(MINUTES_A_DAY, RoundingMode.UP))
                .add(field(duration, DatatypeConstants.SECONDS).divide(SECONDS_A_DAY, RoundingMode.UP));
        return days.compareTo(MOST_DAYS) > 0;
    }

    private static BigDecimal field(Duration duration, DatatypeConstants.Field field) {
        return switch (duration.getField(field)) {
            case BigInteger whole -> new BigDecimal(whole);
            case BigDecimal fraction -> fraction;
            case null, default -> BigDecimal.ZERO;
        };
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new CheckedArithmetic(original, left, right, execution);
    }
}
