package org.unicornkg.search;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/// A name of a thing as the data writes it.
///
/// @param isSlug whether it is the end of the IRI rather than a label or alias
record Name(Node thing, String text, boolean isSlug) {

    /// By thing, labels and aliases before the slug.
    static final Comparator<Name> ORDER = Comparator.comparing((Name name) -> name.thing.getURI())
            .thenComparing(Name::isSlug)
            .thenComparing(Name::text);
}
