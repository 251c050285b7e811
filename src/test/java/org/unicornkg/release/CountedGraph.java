package org.unicornkg.release;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/// A graph that counts what it is asked: one for each look into an index, and one for each triple that it hands out.
/// Work that is counted is the same on every machine.
public final class CountedGraph extends GraphWrapper {

    private long work;

    public CountedGraph(Release release) {
        super(release.dataset().getDefaultGraph());
    }

    /// Returns the port through which queries are counted.
    public Graphs graphs() {
        return new InMemory(DatasetGraphFactory.wrap((Graph) this));
    }

    /// Returns the work since it was last asked.
    public long take() {
        long taken = work;
        work = 0;
        return taken;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
        return counted(get().find(triple));
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        return counted(get().find(s, p, o));
    }

    @Override
    public boolean contains(Triple triple) {
        work++;
        return get().contains(triple);
    }

    @Override
    public boolean contains(Node s, Node p, Node o) {
        work++;
        return get().contains(s, p, o);
    }

    private ExtendedIterator<Triple> counted(ExtendedIterator<Triple> found) {
        work++;
        return found.mapWith(triple -> {
            work++;
            return triple;
        });
    }
}
