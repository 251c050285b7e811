package org.unicornkg.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Reads a plain value that a user wrote.
final class LiteralValue {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// Digits enough for any number of ours; a longer one is a mistake, and costs time to read.
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,30}");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private LiteralValue() {}

    /// Returns the literal, in the canonical form of its type, or nothing where the text is none.
    static Optional<Node> read(ParameterType.Literal type, String text) {
        String value = text.strip();
        return switch (type) {
            case BOOLEAN ->
                value.equals("true") || value.equals("false")
                        ? literal(value, XSDDatatype.XSDboolean)
                        : Optional.empty();
            case DATE -> lastDay(value).flatMap(day -> literal(day.toString(), XSDDatatype.XSDdate));
            case DECIMAL ->
                DECIMAL.matcher(value).matches()
                        ? literal(new BigDecimal(value).toPlainString(), XSDDatatype.XSDdecimal)
                        : Optional.empty();
            case INTEGER ->
                INTEGER.matcher(value).matches()
                        ? literal(new BigInteger(value).toString(), XSDDatatype.XSDinteger)
                        : Optional.empty();
            case STRING -> literal(text, XSDDatatype.XSDstring);
        };
    }

    private static Optional<Node> literal(String form, XSDDatatype type) {
        return Optional.of(NodeFactory.createLiteralDT(form, type));
    }

    /// Returns the day, or the last one of a month or year: "as of 2024" is as of its end.
    private static Optional<LocalDate> lastDay(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                return Optional.of(Year.parse(text).atMonth(12).atEndOfMonth());
            }
            if (MONTH.matcher(text).matches()) {
                return Optional.of(YearMonth.parse(text).atEndOfMonth());
            }
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
