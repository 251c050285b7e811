package org.unicornkg.release;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/// A graph as one execution sees it: whoever walks it ends when the execution does.
final class CheckedGraph extends WrappedGraph {

    private final Execution execution;

    CheckedGraph(Graph graph, Execution execution) {
        super(graph);
        this.execution = execution;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return checked(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        return checked(super.find(s, p, o));
    }

    private ExtendedIterator<Triple> checked(ExtendedIterator<Triple> triples) {
        execution.check();
        return triples.mapWith(triple -> {
            execution.check();
            return triple;
        });
    }

    @Override
    public boolean contains(Triple triple) {
        execution.check();
        return super.contains(triple);
    }

    @Override
    public boolean contains(Node s, Node p, Node o) {
        execution.check();
        return super.contains(s, p, o);
    }
}
