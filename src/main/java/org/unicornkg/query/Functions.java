package org.unicornkg.query;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/// The functions that a stranger may call by an IRI: casts and those of XPath.
final class Functions {

    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

    /// Functions of these namespaces only: others load Java classes, run scripts, or are Jena's alone.
    private static final List<String> NAMESPACES = List.of(XSD.NS, FN, MATH);

    /// `apply` calls any function, and loads any class by its name; what the others make has no bound that is looked
    /// at, as that of REGEX, REPLACE, CONCAT and ROUND has: powers, and numbers rounded to a billion digits.
    private static final Set<String> LEFT_OUT = Set.of(
            FN + "apply",
            FN + "collation-key",
            FN + "concat",
            FN + "matches",
            FN + "replace",
            FN + "round",
            FN + "round-half-to-even",
            MATH + "pow");

    private Functions() {}

    /// Returns whether the function is known: Jena remembers for good each one that it looked for in vain.
    static boolean isListed(String iri) {
        return NAMESPACES.stream().anyMatch(iri::startsWith)
                && !LEFT_OUT.contains(iri)
                && FunctionRegistry.get().isRegistered(iri);
    }
}
