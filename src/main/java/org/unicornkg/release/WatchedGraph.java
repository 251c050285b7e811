package org.unicornkg.release;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/// A graph that remembers what it was asked, so that a query need not run again when nothing it asked for has changed.
final class WatchedGraph extends GraphBase {

    private final Graph graph;
    /// Predicate, or class for instances of a class, or [Node#ANY].
    private final Set<Node> asked = new HashSet<>();

    WatchedGraph(Graph graph) {
        this.graph = graph;
    }

    /// Tells whether the triple may be an answer to something that was asked.
    boolean concerns(Triple triple) {
        return asked.contains(triple.getPredicate())
                || asked.contains(Node.ANY)
                || (isType(triple.getPredicate()) && asked.contains(triple.getObject()));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        asked.add(key(pattern));
        return graph.find(pattern);
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        asked.add(key(pattern));
        return graph.contains(pattern);
    }

    @Override
    protected int graphBaseSize() {
        return graph.size();
    }

    private static Node key(Triple pattern) {
        boolean isOfClass =
                isType(pattern.getPredicate()) && pattern.getObject().isConcrete();
        return isOfClass ? pattern.getObject() : pattern.getPredicate();
    }

    private static boolean isType(Node predicate) {
        return predicate.equals(RDF.Nodes.type);
    }
}
