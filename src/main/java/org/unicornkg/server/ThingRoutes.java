package org.unicornkg.server;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.CatalogueGraph;
import org.unicornkg.release.OrderedTriples;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.vocab.Prefixes;

/// Every IRI of ours as RDF, by the path that it has: `/id/…` leads to `/data/…`, the others answer themselves.
///
/// @see <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>
final class ThingRoutes {

    /// Media type → syntax, best first.
    static final SequencedMap<String, RdfSyntax> OFFERS = offers();

    private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");

    private final Knowledge knowledge;
    private final Descriptions descriptions;

    ThingRoutes(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.descriptions = knowledge
                .dataset()
                .<Descriptions>map(FoundDescriptions::new)
                .orElseGet(() -> new AskedDescriptions(
                        knowledge.base().graphs(), settings.limits().time()));
    }

    /// Answers `/id/{slug}`: a company cannot be sent over HTTP, a description of it can.
    Answer redirect(Ask ask, String slug) {
        if (!ask.visit().inTurn(() -> descriptions.isThere(iri(Prefixes.ID, slug)))) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        return Answer.seeOther("/data/" + slug).with("Vary", "Accept");
    }

    /// Answers `/data/{slug}`.
    Answer thing(Ask ask, String rest) {
        return described(ask, rest, slug -> descriptions.of(iri(Prefixes.ID, slug)));
    }

    /// Answers `/claim/{name}`.
    Answer claim(Ask ask, String rest) {
        return described(ask, rest, slug -> descriptions.of(iri(Prefixes.CLAIM, slug)));
    }

    /// Answers `/statement/{hash}`.
    Answer statement(Ask ask, String rest) {
        return described(ask, rest, slug -> descriptions.of(iri(Prefixes.STATEMENT, slug)));
    }

    /// Answers `/mapping/{name}`.
    Answer mapping(Ask ask, String rest) {
        return described(ask, rest, name -> descriptions.of(iri(Prefixes.MAPPING, name)));
    }

    /// Answers `/wikidata/{qid}`: leads to the thing that is linked to the item.
    Answer item(Ask ask, String qid) {
        if (!QID.matcher(qid).matches()) {
            throw new ProblemException(
                    new Problem.BadValue("item", qid, "the number of an item of Wikidata, such as Q860580"));
        }
        Node thing = knowledge
                .names()
                .identified(qid)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(ask.path())));
        return Answer.seeOther("/id/" + Prefixes.localName(thing));
    }

    /// Answers `/source/{slug}`.
    Answer source(Ask ask, String rest) {
        return described(ask, rest, slug -> descriptions.ofSource(iri(Prefixes.SOURCE, slug)));
    }

    /// Answers `/graph/{name}`.
    Answer graph(Ask ask, String rest) {
        return described(ask, rest, name -> graph(iri(Prefixes.GRAPH, name)));
    }

    /// The graph of the saved queries is the service's own, whatever holds the others.
    private List<Triple> graph(Node name) {
        return name.equals(CatalogueGraph.NAME)
                ? OrderedTriples.of(CatalogueGraph.of(knowledge.catalogue()))
                : descriptions.ofGraph(name);
    }

    private Answer described(Ask ask, String rest, Function<String, List<Triple>> describe) {
        int dot = rest.lastIndexOf('.');
        String suffix = dot < 0 ? "" : rest.substring(dot + 1);
        RdfSyntax named = OFFERS.values().stream()
                .filter(offer -> offer.suffix().equals(suffix))
                .findFirst()
                .orElse(null);
        String slug = named == null ? rest : rest.substring(0, dot);
        RdfSyntax syntax = named != null ? named : syntax(ask);
        return Cacheable.answer(
                knowledge,
                ask,
                () -> {
                    List<Triple> triples = describe.apply(slug);
                    if (triples.isEmpty()) {
                        throw new ProblemException(new Problem.NotFound(ask.path()));
                    }
                    return written(triples, syntax);
                },
                ask.path(),
                syntax);
    }

    private static SequencedMap<String, RdfSyntax> offers() {
        SequencedMap<String, RdfSyntax> offers = new LinkedHashMap<>();
        for (RdfSyntax syntax : List.of(RdfSyntax.TURTLE, RdfSyntax.NTRIPLES, RdfSyntax.JSONLD, RdfSyntax.RDFXML)) {
            offers.put(syntax.mediaType(), syntax);
        }
        return Collections.unmodifiableSequencedMap(offers);
    }

    private static RdfSyntax syntax(Ask ask) {
        return ask.form().one("format").map(RdfSyntax::parse).orElseGet(() -> Negotiation.choose(ask.accept(), OFFERS));
    }

    /// Returns the triples in a syntax.
    static Answer written(List<Triple> triples, RdfSyntax syntax) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        syntax.write(triples, bytes);
        String type = syntax.mediaType();
        return Answer.of(type.startsWith("text/") ? type + ";charset=utf-8" : type, bytes.toByteArray());
    }

    private static Node iri(String space, String slug) {
        return NodeFactory.createURI(space + slug);
    }
}
