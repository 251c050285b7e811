package org.unicornkg.release;

import java.net.URI;
import java.util.Optional;

/// What can be asked, wherever it lies: the graphs, the words for their things, and which release they hold.
///
/// @param graphs the port through which to ask queries
/// @param labels the words for things
/// @param release digest of the release; absent where another server holds the graphs, which nobody can vouch for
public record KnowledgeBase(Graphs graphs, Labels labels, Optional<Digest> release) {

    /// Returns what another SPARQL 1.1 endpoint holds; it is asked only when something is wanted of it.
    ///
    /// @param endpoint an http or https address whose default graph holds the export of a release
    public static KnowledgeBase at(URI endpoint) {
        Graphs graphs = new Remote(endpoint);
        return new KnowledgeBase(graphs, Labels.in(graphs), Optional.empty());
    }
}
