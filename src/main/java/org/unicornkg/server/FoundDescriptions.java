package org.unicornkg.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.release.OrderedTriples;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// Descriptions from graphs in memory, triple by triple. It gives what [AskedDescriptions] gives; in memory the
/// queries take many times as long (moonshot-ai, 160 triples: 3.7 ms and 0.08 ms, warm, on 2 cores that others used as
/// well).
///
/// @param dataset its default graph is the union of the others
record FoundDescriptions(DatasetGraph dataset) implements Descriptions {

    private static final Node CLAIM = NodeFactory.createURI(Prefixes.KG + "claim");

    /// A node that points at the thing by one of these is told in full, too.
    private static final Set<Node> TELLING = Set.of(KG.ABOUT, CLAIM, RDF.Nodes.subject, OWL2.annotatedSource.asNode());

    @Override
    public Standing standing(Node thing) {
        if (!isThere(thing)) {
            return new Standing.Absent();
        }
        boolean isDeprecated = all().contains(thing, OWL2.deprecated.asNode(), NodeConst.nodeTrue);
        List<Node> successors = isDeprecated
                ? all().stream(thing, DCTerms.isReplacedBy.asNode(), Node.ANY)
                        .map(Triple::getObject)
                        .toList()
                : List.of();
        return Standing.of(thing, successors);
    }

    private boolean isThere(Node thing) {
        return all().contains(thing, Node.ANY, Node.ANY);
    }

    @Override
    public List<Triple> of(Node thing) {
        return isThere(thing) ? OrderedTriples.of(told(thing)) : List.of();
    }

    @Override
    public List<Triple> ofSource(Node source) {
        if (!isThere(source)) {
            return List.of();
        }
        Graph told = told(source);
        String passages = source.getURI() + "#";
        Set<Node> subjects = new LinkedHashSet<>();
        all().stream(Node.ANY, KG.EVIDENCE, Node.ANY)
                .filter(triple -> starts(triple.getObject(), passages))
                .forEach(triple -> subjects.add(triple.getSubject()));
        all().stream(Node.ANY, RDF.Nodes.type, KG.UNCLAIMED_PASSAGE)
                .filter(triple -> starts(triple.getSubject(), passages))
                .forEach(triple -> subjects.add(triple.getSubject()));
        subjects.forEach(subject -> own(subject, told));
        return OrderedTriples.of(told);
    }

    @Override
    public List<Triple> ofGraph(Node name) {
        return OrderedTriples.of(dataset.getGraph(name));
    }

    private Graph all() {
        return dataset.getDefaultGraph();
    }

    private static boolean starts(Node node, String prefix) {
        return node.isURI() && node.getURI().startsWith(prefix);
    }

    private Graph told(Node thing) {
        Graph told = GraphMemFactory.createDefaultGraphSameTerm();
        own(thing, told);
        for (Triple triple : all().stream(Node.ANY, Node.ANY, thing).toList()) {
            told.add(triple);
            if (TELLING.contains(triple.getPredicate())) {
                own(triple.getSubject(), told);
            }
        }
        return told;
    }

    private void own(Node subject, Graph told) {
        all().stream(subject, Node.ANY, Node.ANY).forEach(told::add);
    }
}
