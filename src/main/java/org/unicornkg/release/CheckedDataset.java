package org.unicornkg.release;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;

/// Graphs as one execution sees them, for what walks a graph by itself and never looks at Jena's flag: property paths
/// and DESCRIBE. All else is better off without: behind this, a store such as TDB2 joins without its indexes.
final class CheckedDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    private final Execution execution;

    CheckedDataset(DatasetGraph dataset, Execution execution) {
        super(dataset);
        this.execution = execution;
    }

    @Override
    public Graph getDefaultGraph() {
        return new CheckedGraph(super.getDefaultGraph(), execution);
    }

    @Override
    public Graph getUnionGraph() {
        return new CheckedGraph(super.getUnionGraph(), execution);
    }

    @Override
    public Graph getGraph(Node name) {
        return new CheckedGraph(super.getGraph(name), execution);
    }
}
