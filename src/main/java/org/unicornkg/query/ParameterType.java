package org.unicornkg.query;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;

/// What a parameter takes: a thing of the graph or a plain value.
public sealed interface ParameterType {

    /// Returns the type as the header writes it, such as `kg:Company` or `xsd:date`.
    String written();

    /// Returns what a value looks like, as the end of a sentence.
    String takes();

    /// A thing of a class, given by IRI, slug or any of its names.
    ///
    /// @param ofClass the class that it must belong to
    /// @param written as the header writes it
    record Thing(Node ofClass, String written) implements ParameterType {

        /// Returns whether any thing at all will do.
        public boolean isAny() {
            return ofClass.equals(OWL2.Thing.asNode());
        }

        @Override
        public String takes() {
            return (isAny() ? "anything" : "a " + written) + " by slug, name or IRI";
        }
    }

    /// A plain value of an XSD type.
    enum Literal implements ParameterType {
        BOOLEAN("xsd:boolean", "true or false"),
        DATE("xsd:date", "a day such as 2024-08-01 (2024-08 and 2024 mean their last day)"),
        DECIMAL("xsd:decimal", "a number such as 12.5"),
        INTEGER("xsd:integer", "a whole number such as 12"),
        STRING("xsd:string", "a text");

        private final String written;
        private final String takes;

        Literal(String written, String takes) {
            this.written = written;
            this.takes = takes;
        }

        @Override
        public String written() {
            return written;
        }

        @Override
        public String takes() {
            return takes;
        }
    }
}
