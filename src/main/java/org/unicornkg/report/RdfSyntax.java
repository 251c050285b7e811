package org.unicornkg.report;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.vocab.Prefixes;

/// The syntaxes in which graphs are written.
public enum RdfSyntax {
    TURTLE(true, "text/turtle", "ttl"),
    TRIG(true, "application/trig", "trig"),
    NTRIPLES(true, "application/n-triples", "nt"),
    NQUADS(true, "application/n-quads", "nq"),
    /// RDF 1.1 alone: it has no triple terms.
    JSONLD(false, "application/ld+json", "jsonld"),
    /// RDF 1.1 alone.
    RDFXML(false, "application/rdf+xml", "rdf");

    private final boolean holdsTripleTerms;
    private final String mediaType;
    private final String suffix;

    RdfSyntax(boolean holdsTripleTerms, String mediaType, String suffix) {
        this.holdsTripleTerms = holdsTripleTerms;
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /// Returns the syntax of a name, file ending or media type.
    ///
    /// @throws ProblemException with [Problem.NotAcceptable], naming those that there are
    public static RdfSyntax parse(String name) {
        String low = name.strip().toLowerCase(Locale.ROOT);
        String bare = low.replace("-", "");
        return Arrays.stream(values())
                .filter(syntax -> List.of(syntax.id(), syntax.suffix).contains(bare) || syntax.mediaType.equals(low))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotAcceptable(name, ids())));
    }

    /// Returns the names of all of them.
    public static List<String> ids() {
        return Arrays.stream(values()).map(RdfSyntax::id).toList();
    }

    /// Returns the name, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the media type, without the charset, which is UTF-8.
    public String mediaType() {
        return mediaType;
    }

    /// Returns the usual ending of a file, without the full stop.
    public String suffix() {
        return suffix;
    }

    /// Tells whether it can write triple terms, which RDF 1.2 brings.
    public boolean holdsTripleTerms() {
        return holdsTripleTerms;
    }

    /// Tells whether it keeps the names of graphs.
    public boolean holdsGraphs() {
        return this == TRIG || this == NQUADS;
    }

    /// Writes triples, in their order where the syntax has one; those with a triple term are left out where the
    /// syntax holds none.
    public void write(List<Triple> triples, OutputStream out) {
        write(triples, List.of(), out);
    }

    /// Tells whether it has comments.
    public boolean holdsComments() {
        return switch (this) {
            case TURTLE, TRIG, NTRIPLES, NQUADS -> true;
            case JSONLD, RDFXML -> false;
        };
    }

    /// Writes triples under comments, which are left out where the syntax has none.
    ///
    /// @param comments a line each, without characters that end one
    void write(List<Triple> triples, List<String> comments, OutputStream out) {
        if (holdsComments() && !comments.isEmpty()) {
            PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
            comments.forEach(comment -> lines.append("# ").append(comment).append('\n'));
            lines.flush();
        }
        switch (this) {
            case TURTLE, TRIG, NTRIPLES, NQUADS -> stream(out, sink -> triples.forEach(sink::triple));
            case JSONLD, RDFXML ->
                RDFWriter.source(graph(triples)).format(format()).output(out);
        }
    }

    /// Writes quads, in their order.
    ///
    /// @throws IllegalStateException where the syntax keeps no names of graphs
    public void writeQuads(List<Quad> quads, OutputStream out) {
        if (!holdsGraphs()) {
            throw new IllegalStateException(this + " holds no graphs");
        }
        stream(out, sink -> quads.forEach(sink::quad));
    }

    /// Tells whether a triple is beyond RDF 1.1.
    public static boolean hasTripleTerm(Triple triple) {
        return triple.getSubject().isTripleTerm() || triple.getObject().isTripleTerm();
    }

    private void stream(OutputStream out, Consumer<StreamRDF> content) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, format(), new Context());
        sink.start();
        if (this == TURTLE || this == TRIG) {
            Prefixes.mapping().getNsPrefixMap().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(prefix -> sink.prefix(prefix.getKey(), prefix.getValue()));
        }
        content.accept(sink);
        sink.finish();
    }

    private RDFFormat format() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_BLOCKS;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case NQUADS -> RDFFormat.NQUADS_UTF8;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
        };
    }

    private static Graph graph(List<Triple> triples) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
        triples.stream().filter(triple -> !hasTripleTerm(triple)).forEach(graph::add);
        return graph;
    }
}
