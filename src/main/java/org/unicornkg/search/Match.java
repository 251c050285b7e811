package org.unicornkg.search;

import org.apache.jena.graph.Node;

/// A thing that a text names.
///
/// @param thing what is named
/// @param name the name that the text met, as the data writes it
/// @param how the two met
public record Match(Node thing, String name, How how) {}
