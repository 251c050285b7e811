package org.unicornkg.server;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.unicornkg.pages.Address;
import org.unicornkg.pages.Forms;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.Page;
import org.unicornkg.pages.ThingPages;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.CatalogueGraph;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Language;
import org.unicornkg.release.OrderedTriples;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.vocab.Prefixes;

/// Every IRI of ours, by the path that it has: `/id/…` leads to `/page/…` or `/data/…`, the others answer
/// themselves, as a
/// page or as RDF.
///
/// @see <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>
final class ThingRoutes {

    /// Media type → syntax, best first.
    static final SequencedMap<String, RdfSyntax> OFFERS = offers();

    private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");

    /// The first segments of what is told of things.
    private static final List<String> OF_THINGS = List.of("/id/", "/page/", "/data/", "/missing/", "/neighbours/");

    private static final String JSON = "application/json";

    private final Knowledge knowledge;
    private final Descriptions descriptions;
    private final ThingPages pages;
    private final Allowance allowance;

    ThingRoutes(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.descriptions = knowledge
                .dataset()
                .<Descriptions>map(FoundDescriptions::new)
                .orElseGet(() -> new AskedDescriptions(
                        knowledge.base().graphs(), settings.limits().time()));
        this.pages = new ThingPages(knowledge, settings.site());
        this.allowance = Allowance.of(settings.limits().time());
    }

    /// Answers `/id/{slug}`: a company cannot be sent over HTTP, a page about it can, and a description of it.
    Answer redirect(Ask ask, String slug) {
        boolean isPage = Wanted.negotiated(ask, true).isEmpty();
        Node thing = iri(Prefixes.ID, slug);
        Answer answer = switch (ask.visit().inTurn(() -> descriptions.standing(thing))) {
            case Standing.Absent absent -> absent(ask, slug);
            case Standing.Moved moved -> Answer.moved(successor(ask, moved.to()));
            case Standing.Here here -> {
                Forms forms = Forms.of(thing);
                yield Answer.seeOther(inLanguage(ask, isPage ? forms.page() : forms.data()));
            }
        };
        // Who is told that it is not there is told so in a language.
        return answer.headers().containsKey("Vary") ? answer : answer.with("Vary", "Accept");
    }

    /// Answers `/page/{slug}`.
    Answer page(Ask ask, String slug) {
        Negotiation.requirePage(ask.accept());
        Node thing = iri(Prefixes.ID, slug);
        return told(ask, thing, () -> pages.thing(thing, ask.reader(), ask.address(), allowed(ask)));
    }

    /// Answers `/missing/{slug}`: what a curator could add.
    Answer missing(Ask ask, String slug) {
        Negotiation.requirePage(ask.accept());
        Node thing = iri(Prefixes.ID, slug);
        Supplier<Page> page = () -> pages.missing(thing, ask.reader(), ask.address(), allowed(ask));
        return answered(ask, thing, () -> Answer.page(page.get()));
    }

    /// Answers `/neighbours/{slug}`: what the drawing on the page of a thing is made from.
    Answer neighbours(Ask ask, String slug) {
        Negotiation.requireJson(ask.accept());
        Language language = ask.language();
        Node thing = iri(Prefixes.ID, slug);
        return Cacheable.answer(
                knowledge,
                ask,
                () -> switch (descriptions.standing(thing)) {
                    case Standing.Absent absent -> absent(ask, slug);
                    case Standing.Moved moved -> Answer.moved(successor(ask, moved.to()));
                    case Standing.Here here ->
                        Answer.of(
                                JSON,
                                Json.bytes(pages.neighbours(thing, language, allowed(ask))
                                        .json()));
                },
                ask.path(),
                language);
    }

    /// Answers `/data/{slug}`.
    Answer thing(Ask ask, String rest) {
        Wanted wanted = Wanted.of(ask, rest, false);
        return described(ask, iri(Prefixes.ID, wanted.name()), wanted.syntax().orElseThrow(), descriptions::of);
    }

    /// Answers `/claim/{name}`.
    Answer claim(Ask ask, String rest) {
        return record(ask, rest, Prefixes.CLAIM);
    }

    /// Answers `/statement/{hash}`.
    Answer statement(Ask ask, String rest) {
        return record(ask, rest, Prefixes.STATEMENT);
    }

    /// Answers `/mapping/{name}`.
    Answer mapping(Ask ask, String rest) {
        return record(ask, rest, Prefixes.MAPPING);
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
        return Answer.seeOther(inLanguage(ask, path(thing)));
    }

    /// Answers `/source/{slug}`.
    Answer source(Ask ask, String rest) {
        Wanted wanted = Wanted.of(ask, rest, true);
        Node source = iri(Prefixes.SOURCE, wanted.name());
        return wanted.syntax().isPresent()
                ? described(ask, source, wanted.syntax().get(), descriptions::ofSource)
                : told(ask, source, () -> pages.source(source, ask.reader(), ask.address(), allowed(ask)));
    }

    /// Answers `/graph/{name}`.
    Answer graph(Ask ask, String rest) {
        Wanted wanted = Wanted.of(ask, rest, true);
        Node name = iri(Prefixes.GRAPH, wanted.name());
        if (wanted.syntax().isPresent()) {
            return described(ask, name, wanted.syntax().get(), this::graph);
        }
        return Cacheable.ofReader(
                knowledge,
                ask,
                () -> pages.graph(name, ask.reader(), ask.address(), allowed(ask))
                        .map(page ->
                                Answer.page(page).with("Link", Forms.of(name).besidePage()))
                        .orElseGet(() -> absent(ask, wanted.name())));
    }

    /// The graph of the saved queries is the service's own, whatever holds the others.
    private List<Triple> graph(Node name) {
        return name.equals(CatalogueGraph.NAME)
                ? OrderedTriples.of(CatalogueGraph.of(knowledge.catalogue()))
                : descriptions.ofGraph(name);
    }

    private Answer record(Ask ask, String rest, String space) {
        Wanted wanted = Wanted.of(ask, rest, true);
        Node record = iri(space, wanted.name());
        return wanted.syntax().isPresent()
                ? described(ask, record, wanted.syntax().get(), descriptions::of)
                : told(ask, record, () -> pages.record(record, ask.reader(), ask.address(), allowed(ask)));
    }

    /// Answers with a page that tells the same as the data do.
    private Answer told(Ask ask, Node thing, Supplier<Page> page) {
        return answered(
                ask,
                thing,
                () -> Answer.page(page.get()).with("Link", Forms.of(thing).besidePage()));
    }

    private Answer answered(Ask ask, Node thing, Supplier<Answer> answer) {
        return Cacheable.ofReader(knowledge, ask, () -> switch (descriptions.standing(thing)) {
            case Standing.Absent absent -> absent(ask, Prefixes.localName(thing));
            case Standing.Moved moved -> Answer.moved(successor(ask, moved.to()));
            case Standing.Here here -> answer.get();
        });
    }

    private Answer described(Ask ask, Node thing, RdfSyntax syntax, Function<Node, List<Triple>> describe) {
        return Cacheable.answer(
                knowledge,
                ask,
                () -> {
                    if (descriptions.standing(thing) instanceof Standing.Moved moved) {
                        return Answer.moved(successor(ask, moved.to(), syntax));
                    }
                    List<Triple> triples = describe.apply(thing);
                    return triples.isEmpty()
                            ? absent(ask, Prefixes.localName(thing))
                            : written(triples, syntax)
                                    .with("Link", Forms.of(thing).beside(syntax));
                },
                ask.path(),
                syntax);
    }

    /// Says that nothing is known of it, and what has a name like it.
    private Answer absent(Ask ask, String name) {
        ProblemDocument problem = ProblemDocument.of(new Problem.NotFound(ask.path()));
        // A part of a claim's or a graph's name is the name of no thing.
        boolean isThing = OF_THINGS.stream().anyMatch(ask.path()::startsWith);
        Addressee addressee = new Addressee(ask.accept(), ask.reader(), ask.address());
        return isThing
                ? problem.near(knowledge
                                .names()
                                .nearest(
                                        name.replace('-', ' '),
                                        addressee.reader().language()))
                        .answer(addressee)
                : problem.answer(addressee);
    }

    private Allowance allowed(Ask ask) {
        return allowance.endedBy(ask.visit().signal());
    }

    /// Returns where the same is told of what has taken its place, in the format and the language asked for. What is
    /// no thing has one address alone, whatever was asked of the other.
    private static String successor(Ask ask, Node to) {
        String path = path(to);
        String first = ask.path().substring(0, ask.path().indexOf('/', 1) + 1);
        return asAsked(
                ask, to.getURI().startsWith(Prefixes.ID) && OF_THINGS.contains(first) ? first + slug(path) : path);
    }

    /// Returns the same where the syntax may be the ending of the path.
    private static String successor(Ask ask, Node to, RdfSyntax syntax) {
        String ending = "." + syntax.suffix();
        Forms forms = Forms.of(to);
        // The bare home of all IRIs is no document.
        boolean isEnding = ask.path().endsWith(ending) && !forms.data().endsWith("/");
        return asAsked(ask, isEnding ? forms.data() + ending : forms.data());
    }

    private static String slug(String path) {
        return path.substring("/id/".length());
    }

    private static String asAsked(Ask ask, String path) {
        Optional<String> format = ask.form().one("format");
        Address plain = new Address(path, Map.of(), "");
        Address address = format.isPresent() ? plain.with("format", format.get()) : plain;
        return ask.form().has("lang")
                ? address.with("lang", ask.language().tag()).toString()
                : address.toString();
    }

    private static String path(Node thing) {
        return Address.of(thing.getURI().substring(Prefixes.HOME.length() - 1), Map.of())
                .toString();
    }

    /// Returns the address for the language that this one names, if it does.
    private static String inLanguage(Ask ask, String path) {
        return ask.form().has("lang") ? path + "?lang=" + ask.language().tag() : path;
    }

    private static SequencedMap<String, RdfSyntax> offers() {
        SequencedMap<String, RdfSyntax> offers = new LinkedHashMap<>();
        Forms.SYNTAXES.forEach(syntax -> offers.put(syntax.mediaType(), syntax));
        return Collections.unmodifiableSequencedMap(offers);
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
