package org.unicornkg.server.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// A value that a client gives for a property, to be held against those in the graph.
///
/// @param text as a string; of a thing its id
/// @param number the same as a number, where it is one
/// @param things those that it names
record Given(String text, Optional<BigDecimal> number, Set<Node> things) {

    private static final Set<XSDDatatype> DATES =
            Set.of(XSDDatatype.XSDdate, XSDDatatype.XSDdateTime, XSDDatatype.XSDgYear, XSDDatatype.XSDgYearMonth);

    /// Characters of a year.
    private static final int YEAR = 4;

    /// Characters of a day, such as 2024-03-31.
    private static final int DAY = 10;

    Given {
        things = Set.copyOf(things);
    }

    /// Tells how it stands to a value of the graph. A date agrees with each longer one that begins with it: 2024 with
    /// 2024-03.
    Agreement with(Node value) {
        if (things.contains(value)) {
            return Agreement.AGREES;
        }
        return value.isLiteral() ? withLiteral(value) : Agreement.DISAGREES;
    }

    private Agreement withLiteral(Node value) {
        String lexical = value.getLiteralLexicalForm();
        if (value.getLiteralDatatype() instanceof XSDDatatype type && DATES.contains(type)) {
            return withDate(lexical);
        }
        boolean isEqual = lexical.strip().equalsIgnoreCase(text)
                || number.flatMap(given -> number(lexical).filter(other -> other.compareTo(given) == 0))
                        .isPresent();
        return isEqual ? Agreement.AGREES : Agreement.DISAGREES;
    }

    private Agreement withDate(String date) {
        if ((text.length() >= YEAR && date.startsWith(text)) || (date.length() == DAY && text.startsWith(date))) {
            return Agreement.AGREES;
        }
        // The graph knows it less exactly, so it may be.
        return text.startsWith(date) ? Agreement.UNKNOWN : Agreement.DISAGREES;
    }

    /// Returns the number that a text is, if it is one that anybody would write.
    static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
