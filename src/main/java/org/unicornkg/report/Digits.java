package org.unicornkg.report;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/// Numbers as a person reads them.
public final class Digits {

    /// Years and other short numbers stay as they are.
    private static final Pattern LONG = Pattern.compile("[+-]?[0-9]{5,}(\\.[0-9]+)?");

    private static final Pattern THOUSAND = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)");

    private static final Set<String> COUNTS =
            Set.of(XSDDatatype.XSDinteger.getURI(), XSDDatatype.XSDdecimal.getURI(), XSDDatatype.XSDdouble.getURI());

    private Digits() {}

    /// Returns the text of a value, with the thousands of a long number apart: all our languages write them so.
    public static String grouped(Cell.Value value) {
        String text = value.text();
        if (!value.isNumberOrDate()
                || !COUNTS.contains(value.datatype())
                || !LONG.matcher(text).matches()) {
            return text;
        }
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        return THOUSAND.matcher(whole).replaceAll(",") + (point < 0 ? "" : text.substring(point));
    }
}
