package org.unicornkg.release;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.unicornkg.vocab.Prefixes;

/// A graph that nobody can change any more, so that many threads may read it without a lock. Closing it does nothing.
final class FrozenGraph extends GraphBase {

    private final Graph graph;

    /// Takes over `graph`: from now on nobody else may write to it.
    FrozenGraph(Graph graph) {
        this.graph = graph;
        this.pm = Prefixes.mapping();
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graph.find(pattern);
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
        return graph.contains(triple);
    }

    @Override
    protected int graphBaseSize() {
        return graph.size();
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
        return Prefixes.mapping();
    }

    @Override
    public void performAdd(Triple triple) {
        throw new AddDeniedException("a release never changes");
    }

    @Override
    public void performDelete(Triple triple) {
        throw new DeleteDeniedException("a release never changes");
    }

    @Override
    public void close() {
        // Many readers share it.
    }
}
