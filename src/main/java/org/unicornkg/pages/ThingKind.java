package org.unicornkg.pages;

import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// What a thing is, as far as pages and drawings tell it by colour and shape.
enum ThingKind {
    PERSON("Person"),
    // Many a company invests, too: it is a company first.
    COMPANY("Company"),
    INVESTOR("Investor"),
    ORGANIZATION("Organization"),
    PRODUCT("Product"),
    EVENT("");

    private final String className;

    ThingKind(String className) {
        this.className = className;
    }

    static ThingKind of(Node thing, Names names) {
        return Arrays.stream(values())
                .filter(kind -> kind != EVENT)
                .filter(kind -> names.isInstance(thing, NodeFactory.createURI(Prefixes.KG + kind.className)))
                .findFirst()
                .orElse(EVENT);
    }

    /// Returns the name that styles and drawings know it by.
    String id() {
        return (this == ORGANIZATION ? COMPANY : this).name().toLowerCase(Locale.ROOT);
    }
}
