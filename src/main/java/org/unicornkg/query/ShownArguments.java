package org.unicornkg.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unicornkg.vocab.Prefixes;

/// Arguments in the form in which they can be given again: `organization=example-ai`.
public final class ShownArguments {

    private ShownArguments() {}

    /// Returns `name=value` for each value.
    public static List<String> of(Arguments arguments) {
        List<String> shown = new ArrayList<>();
        arguments.values().forEach((name, values) -> values.forEach(value -> shown.add(name + "=" + text(value))));
        return shown;
    }

    /// Returns a slug, a prefixed name, an IRI or the text of a literal.
    public static String text(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return value.getURI().startsWith(Prefixes.ID) ? Prefixes.localName(value) : Prefixes.shorten(value.getURI());
    }
}
