package org.unicornkg.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unicornkg.query.Arguments;
import org.unicornkg.vocab.Prefixes;

/// Arguments in the form in which they can be given again: `organization=example-ai`.
final class ShownArguments {

    private ShownArguments() {}

    static List<String> of(Arguments arguments) {
        List<String> shown = new ArrayList<>();
        arguments.values().forEach((name, values) -> values.forEach(value -> shown.add(name + "=" + text(value))));
        return shown;
    }

    static String text(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return value.getURI().startsWith(Prefixes.ID) ? Prefixes.localName(value) : value.getURI();
    }
}
