package org.unicornkg.pages;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.report.CitedClaim;
import org.unicornkg.report.Fact;
import org.unicornkg.report.Facts;
import org.unicornkg.report.ItemLink;
import org.unicornkg.report.Reporter;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// Makes the pages of things. Each runs about two dozen small queries; none waits longer than a few seconds for any of
/// them, and what is not told in that time is left to its report.
public final class ThingPages {

    /// Rows of a saved query that a panel looks at; it shows a few of them.
    private static final int PANEL_ROWS = 200;

    private static final int MOST_FACTS = 100;

    private static final Duration FOR_ONE = Duration.ofSeconds(2);
    private static final Duration FOR_ALL_PANELS = Duration.ofSeconds(6);

    private final Knowledge knowledge;
    private final Reporter reporter;
    private final LinkedData linkedData;
    private final PanelList panels = PanelList.read();

    /// Makes the pages of what is served.
    ///
    /// @param site address of the public service
    public ThingPages(Knowledge knowledge, URI site) {
        this.knowledge = knowledge;
        this.reporter = Reporter.of(knowledge.base(), knowledge.evidence()).at(site);
        this.linkedData =
                new LinkedData(knowledge, SchemaTerms.of(knowledge.base().graphs()), site);
    }

    /// Returns the page of a thing that is there.
    ///
    /// @param allowance what one query of the page may cost at most
    public Page thing(Node thing, Reader reader, Address here, Allowance allowance) {
        Language language = reader.language();
        Allowance one = within(allowance, FOR_ONE);
        ThingNames names = ThingNames.of(knowledge, thing, language);
        Facts facts = new Facts(knowledge.base(), knowledge.evidence(), language, one);
        Facts.Part told = facts.of(thing, MOST_FACTS);
        Forms forms = Forms.of(thing);
        Head head = forms.told(Head.of(names.shown(), String.join(", ", names.kinds())))
                .about(linkedData.thing(thing, names, told.facts(), one))
                .script(Asset.CYTOSCAPE, Asset.NEIGHBOURS);
        Labels words = knowledge.base().labels();
        return new ThingPage(
                thing,
                names,
                ThingKind.of(thing, knowledge.names()),
                knowledge.names().isNamed(thing),
                ItemLink.of(knowledge.base(), thing, words, language),
                told,
                panels(panels.of(thing, knowledge.names()), thing, language, one),
                neighbourhood(thing, language, one),
                Incoming.of(facts, thing, here),
                ThingPage.claims(knowledge, thing),
                Frame.of(knowledge, reader, here, head));
    }

    /// Returns the page of a claim, a statement or a mapping that is there.
    public Page record(Node node, Reader reader, Address here, Allowance allowance) {
        Allowance one = within(allowance, FOR_ONE);
        Facts facts = new Facts(knowledge.base(), knowledge.evidence(), reader.language(), one);
        String name = CellView.text(Prefixes.localName(node));
        String iri = node.getURI();
        boolean isClaim = iri.startsWith(Prefixes.CLAIM);
        List<Fact> said = isClaim
                ? facts.saidBy(node, MOST_FACTS).facts()
                : iri.startsWith(Prefixes.STATEMENT) ? facts.saidIn(node).facts() : List.of();
        RecordText what = isClaim
                ? RecordText.CLAIM
                : iri.startsWith(Prefixes.STATEMENT) ? RecordText.STATEMENT : RecordText.MAPPING;
        String title = reader.read(what, name);
        Optional<CitedClaim> cited = facts.cited(node);
        Head told = Forms.of(node).told(Head.of(title, ""));
        Head head = cited.map(claim -> told.about(linkedData.claim(node, title, claim)))
                .orElse(told);
        return new RecordPage(
                node, title, cited, said, facts.of(node, MOST_FACTS), Frame.of(knowledge, reader, here, head));
    }

    /// Returns the page of a source that is there, with its text where that is at hand.
    public Page source(Node source, Reader reader, Address here, Allowance allowance) {
        ThingNames names = ThingNames.of(knowledge, source, reader.language());
        Facts facts = new Facts(knowledge.base(), knowledge.evidence(), reader.language(), within(allowance, FOR_ONE));
        Passages passages = new Passages(knowledge.base().graphs(), allowance);
        Facts.Part told = facts.of(source, MOST_FACTS);
        Head head = Forms.of(source)
                .told(Head.of(names.shown(), String.join(", ", names.kinds())))
                .about(linkedData.thing(source, names, told.facts(), allowance));
        return new SourcePage(
                source,
                names,
                passages.paragraphs(source),
                knowledge
                        .evidence()
                        .text(source)
                        .map(text -> ClaimedText.of(text, passages.claimed(source), passages.excused(source))),
                told,
                Frame.of(knowledge, reader, here, head));
    }

    /// Returns the page of a graph; nothing where there is no such graph.
    public Optional<Page> graph(Node graph, Reader reader, Address here, Allowance allowance) {
        Holdings holdings = Holdings.of(knowledge, graph, reader.language(), allowance);
        String title = reader.read(RecordText.GRAPH, CellView.text(Prefixes.localName(graph)));
        Head head = Forms.of(graph).told(Head.of(title, "")).about(linkedData.graph(graph, title));
        return holdings.triples() == 0
                ? Optional.empty()
                : Optional.of(new GraphPage(graph, title, holdings, Frame.of(knowledge, reader, here, head)));
    }

    /// Returns the neighbourhood of a thing that is there.
    ///
    /// @throws ProblemException with [Problem.TooSlow]
    public Neighbourhood neighbours(Node thing, Language language, Allowance allowance) {
        return new Neighbours(knowledge, language, allowance).of(thing);
    }

    private Optional<Neighbourhood> neighbourhood(Node thing, Language language, Allowance allowance) {
        try {
            return Optional.of(neighbours(thing, language, allowance));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TooSlow) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// Returns the page of what is missing about a thing that is there.
    public Page missing(Node thing, Reader reader, Address here, Allowance allowance) {
        Allowance one = within(allowance, FOR_ONE);
        ThingNames names = ThingNames.of(knowledge, thing, reader.language());
        boolean isEvent = knowledge.names().isInstance(thing, KG.EVENT);
        List<PanelList.Choice> asked = isEvent ? MissingPage.OF_EVENT : MissingPage.OF_THING;
        Head head = Head.of(reader.read(MissingText.TITLE, names.shown()), "");
        return new MissingPage(
                thing,
                names,
                new Lacks(knowledge, one).of(thing, names),
                panels(asked, thing, reader.language(), one),
                Frame.of(knowledge, reader, here, head));
    }

    private List<Panel> panels(List<PanelList.Choice> asked, Node thing, Language language, Allowance allowance) {
        long end = System.nanoTime() + FOR_ALL_PANELS.toNanos();
        List<Panel> told = new ArrayList<>();
        for (PanelList.Choice choice : asked) {
            Optional<SavedQuery> query = knowledge.catalogue().all().stream()
                    .filter(saved -> saved.name().equals(choice.query()))
                    .findFirst();
            // Whoever serves other queries than ours has other panels, or fewer.
            query.filter(saved -> saved.header().parameter(choice.parameter()).isPresent())
                    .flatMap(saved -> panel(saved, choice.parameter(), thing, language, allowance, end))
                    .ifPresent(told::add);
        }
        return told.stream().map(panel -> panel.among(told.size())).toList();
    }

    private Optional<Panel> panel(
            SavedQuery query, String parameter, Node thing, Language language, Allowance allowance, long end) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            Arguments arguments = Arguments.complete(query, Map.of(parameter, List.of(thing)), knowledge.names());
            return Optional.of(Panel.untold(query, arguments, thing));
        }
        Limits limits = new Limits(within(allowance, Duration.ofNanos(left)), PANEL_ROWS);
        return Panel.of(reporter, query, parameter, thing, knowledge.names(), language, limits);
    }

    private static Allowance within(Allowance allowance, Duration time) {
        return allowance.time().compareTo(time) <= 0
                ? allowance
                : new Allowance(time, allowance.signal(), allowance.hosts(), allowance.unanswered());
    }
}
