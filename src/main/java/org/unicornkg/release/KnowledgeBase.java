package org.unicornkg.release;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/// What can be asked, wherever it lies: the graphs, the words for their things, and which release they hold.
///
/// @param graphs the port through which to ask queries
/// @param labels the words for things
/// @param release digest of what the graphs hold; absent where another server holds the graphs, which nobody can
///     vouch for
public record KnowledgeBase(Graphs graphs, Labels labels, Optional<Digest> release) {

    /// Returns what another SPARQL 1.1 endpoint holds; it is asked only when something is wanted of it.
    ///
    /// @param endpoint an http or https address whose default graph holds the export of a release
    public static KnowledgeBase at(URI endpoint) {
        Graphs graphs = new Remote(endpoint);
        return new KnowledgeBase(graphs, Labels.in(graphs), Optional.empty());
    }

    /// Returns what a dataset in files holds.
    ///
    /// @param dataset its default graph is the union of its graphs, and nobody writes to it any more
    /// @param content digest of what was put into it
    public static KnowledgeBase on(DatasetGraph dataset, Digest content) {
        Graphs graphs = new OnDisk(dataset);
        return new KnowledgeBase(graphs, Labels.in(graphs), Optional.of(content));
    }
}
