package org.unicornkg.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/// The named graphs of `graph/data.trig`, and their union as default graph: as Jena holds them, and compact.
final class SampleGraphs {

    private static final DatasetGraph READ = RDFDataMgr.loadDatasetGraph("src/test/resources/graph/data.trig");

    private SampleGraphs() {}

    static DatasetGraph plain() {
        Graph union = GraphMemFactory.createDefaultGraphSameTerm();
        named().values().forEach(graph -> GraphUtil.addInto(union, graph));
        return dataset(union, named());
    }

    static DatasetGraph compact() {
        CompactGraphs graphs = CompactGraphs.of(PrefixMapping.Factory.create(), named());
        return dataset(graphs.union(), graphs.named());
    }

    static Map<Node, Graph> named() {
        Map<Node, Graph> named = new LinkedHashMap<>();
        READ.listGraphNodes().forEachRemaining(name -> {
            Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
            GraphUtil.addInto(graph, READ.getGraph(name));
            named.put(name, graph);
        });
        return named;
    }

    private static DatasetGraph dataset(Graph union, Map<Node, Graph> named) {
        DatasetGraph dataset = DatasetGraphFactory.create(union);
        named.forEach(dataset::addGraph);
        return dataset;
    }
}
