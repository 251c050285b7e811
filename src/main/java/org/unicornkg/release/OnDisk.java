package org.unicornkg.release;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/// Graphs in files of this machine, to which nobody writes. The engine and its guards are those of [InMemory]; only
/// that such a dataset lets itself be read in a transaction alone.
final class OnDisk implements Graphs {

    private final DatasetGraph dataset;
    private final Graphs engine;

    OnDisk(DatasetGraph dataset) {
        this.dataset = dataset;
        this.engine = new InMemory(dataset);
    }

    @Override
    public <T> T select(Query query, Allowance allowance, Function<RowSet, T> reader) {
        return Txn.calculateRead(dataset, () -> engine.select(query, allowance, reader));
    }

    @Override
    public boolean ask(Query query, Allowance allowance) {
        return Txn.calculateRead(dataset, () -> engine.ask(query, allowance));
    }

    @Override
    public Graph graph(Query query, Allowance allowance) {
        return Txn.calculateRead(dataset, () -> engine.graph(query, allowance));
    }
}
