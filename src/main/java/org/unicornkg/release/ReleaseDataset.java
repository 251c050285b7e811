package org.unicornkg.release;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphZero;
import org.unicornkg.graph.CompactGraphs;

/// The graphs of a release as Jena's engine and Fuseki see them: read-only, no locks. The default graph is the union of
/// the release's own, kept as one graph because almost every query reads it.
final class ReleaseDataset extends DatasetGraphBaseFind {

    private final Graph union;
    private final Map<Node, Graph> named;
    private final Transactional transactions = TransactionalNull.create();

    private ReleaseDataset(Graph union, Map<Node, Graph> named) {
        this.union = union;
        this.named = named;
    }

    static ReleaseDataset of(CompactGraphs graphs) {
        return new ReleaseDataset(graphs.union(), graphs.named());
    }

    /// Returns the same with one more named graph, which is no part of the union.
    ReleaseDataset with(Node name, Graph graph) {
        Map<Node, Graph> more = new LinkedHashMap<>(named);
        more.put(name, graph);
        return new ReleaseDataset(union, more);
    }

    /// Returns the named graphs, in their order.
    Map<Node, Graph> named() {
        return Collections.unmodifiableMap(named);
    }

    @Override
    public Graph getDefaultGraph() {
        return union;
    }

    @Override
    public Graph getUnionGraph() {
        return union;
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
            return union;
        }
        Graph graph = named.get(name);
        return graph == null ? GraphZero.instance() : graph;
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || named.containsKey(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return named.keySet().iterator();
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        return quads(Quad.defaultGraphIRI, union, s, p, o);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node name, Node s, Node p, Node o) {
        return quads(name, getGraph(name), s, p, o);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        return named.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream(s, p, o).map(triple -> Quad.create(entry.getKey(), triple)))
                .iterator();
    }

    private static Iterator<Quad> quads(Node name, Graph graph, Node s, Node p, Node o) {
        return graph.find(s, p, o).mapWith(triple -> Quad.create(name, triple));
    }

    @Override
    public PrefixMap prefixes() {
        return Prefixes.adapt(union.getPrefixMapping());
    }

    @Override
    public long size() {
        return named.size();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw changeless();
    }

    @Override
    public void removeGraph(Node name) {
        throw changeless();
    }

    @Override
    public void add(Quad quad) {
        throw changeless();
    }

    @Override
    public void delete(Quad quad) {
        throw changeless();
    }

    @Override
    public void clear() {
        throw changeless();
    }

    private static UnsupportedOperationException changeless() {
        return new UnsupportedOperationException("a release never changes");
    }

    @Override
    public void close() {
        // Many readers share it.
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw changeless();
        }
        transactions.begin(TxnType.READ);
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }
}
