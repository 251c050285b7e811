package org.unicornkg.release;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/// The RDF 1.1 part of a graph: without the triples that tell of triples. It takes no memory of its own.
final class PlainGraph extends GraphBase {

    private final Graph graph;

    PlainGraph(Graph graph) {
        this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graph.find(pattern).filterDrop(triple -> triple.getObject().isTripleTerm());
    }
}
