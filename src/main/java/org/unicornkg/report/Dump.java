package org.unicornkg.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.OrderedTriples;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.Prefixes;

/// A whole release as one file.
///
/// @param syntax of the file
/// @param isRdf11 whether triple terms are left out; the `rdf:Statement` nodes hold the same
public record Dump(RdfSyntax syntax, boolean isRdf11) {

    /// Makes a dump.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] where the syntax could hold a part of the release
    ///     only
    public static Dump of(RdfSyntax syntax, boolean isRdf11) {
        if (!isRdf11 && !syntax.holdsTripleTerms()) {
            throw new ProblemException(new Problem.WrongUsage(
                    syntax.id() + " has no triple terms (RDF 1.2); add --rdf11 to leave them out, nothing is lost"));
        }
        return new Dump(syntax, isRdf11);
    }

    /// Writes the release: graph by graph where the syntax knows graphs, else all in one.
    public void write(Release release, OutputStream out) {
        DatasetGraph dataset = release.dataset();
        if (!syntax.holdsGraphs()) {
            syntax.write(kept(OrderedTriples.of(dataset.getDefaultGraph())), out);
            return;
        }
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        List<Quad> quads = new ArrayList<>();
        for (Node name : names) {
            // Blank nodes of two graphs must not meet under one name.
            List<Triple> triples = OrderedTriples.of(dataset.getGraph(name), Prefixes.localName(name));
            kept(triples).forEach(triple -> quads.add(Quad.create(name, triple)));
        }
        syntax.writeQuads(quads, out);
    }

    private List<Triple> kept(List<Triple> triples) {
        return isRdf11
                ? triples.stream()
                        .filter(triple -> !RdfSyntax.hasTripleTerm(triple))
                        .toList()
                : triples;
    }
}
