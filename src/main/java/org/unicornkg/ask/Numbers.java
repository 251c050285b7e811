package org.unicornkg.ask;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;

/// Numbers of a question as values: the one with a decimal point is meant for the parameter that takes decimals.
final class Numbers {

    private Numbers() {}

    static Optional<Node> value(Parameter parameter, List<Part> parts) {
        if (parameter.type() != ParameterType.Literal.DECIMAL) {
            return Optional.empty();
        }
        List<String> decimals = parts.stream()
                .filter(part ->
                        part instanceof Part.Digits digits && digits.digits().matches("\\d+\\.\\d+"))
                .map(part -> ((Part.Digits) part).digits())
                .toList();
        return decimals.size() == 1
                ? Optional.of(NodeFactory.createLiteralDT(decimals.getFirst(), XSDDatatype.XSDdecimal))
                : Optional.empty();
    }
}
