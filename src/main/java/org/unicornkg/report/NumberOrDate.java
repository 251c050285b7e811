package org.unicornkg.report;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// Tells values that are safe and useful as they are in a spreadsheet.
final class NumberOrDate {

    private NumberOrDate() {}

    /// Returns whether a literal is a well-formed number, date or part of a date.
    static boolean test(Node literal) {
        if (!(literal.getLiteralDatatype() instanceof XSDDatatype type)
                || !literal.getLiteral().isWellFormed()) {
            return false;
        }
        return literal.getLiteralValue() instanceof Number
                || type.equals(XSDDatatype.XSDdate)
                || type.equals(XSDDatatype.XSDdateTime)
                || type.equals(XSDDatatype.XSDgYear)
                || type.equals(XSDDatatype.XSDgYearMonth);
    }
}
