package org.unicornkg.search;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.problem.Candidate;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// Every name that a thing bears: IRI, prefixed name, slug, labels and aliases in all languages, Wikidata item. Any
/// number of threads may ask.
///
/// What costs something is made when it is first needed: a name as the data writes it starts neither ICU nor
/// Lucene.
public final class Names {

    /// How many events say something of each thing.
    private static final String EVENTS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?thing (COUNT(DISTINCT ?event) AS ?events) WHERE {
              ?event a kg:Event ;
                     ?property ?thing .
            }
            GROUP BY ?thing
            """;

    private static final int MOST_NEAREST = 5;

    /// For the two queries that read all names and count all events: once, and not while somebody waits for an answer.
    /// The first took 9 s on a million triples in a store, on a machine with much else to do.
    private static final Duration READING = Duration.ofMinutes(5);

    private final Labels labels;
    private final Classes classes;
    private final Roster roster;
    private final Register register;
    private final Lazy<Map<Node, Integer>> events;
    private final Guess guess;
    private final Lazy<Search> search;
    private final Lazy<MentionFinder> mentions;

    private Names(Graph graph, Graphs graphs, Labels labels) {
        this.labels = labels;
        this.classes = new Classes(graph);
        this.roster = Roster.of(graph);
        this.register = new Register(roster.names(), classes);
        this.events = new Lazy<>(() -> events(graphs));
        Lazy<NameIndex> index =
                new Lazy<>(() -> NameIndex.of(roster.names().stream().map(this::entry)));
        this.guess = new Guess(roster.names(), classes, index);
        this.search = new Lazy<>(() -> new Search(roster.names(), register, classes, index.get(), order()));
        this.mentions = new Lazy<>(
                () -> new MentionFinder(roster.names(), register, guess, name -> classes.isNamed(name.thing())));
    }

    /// Makes the index of what a knowledge base holds now. It asks it once more, how often things are mentioned,
    /// by [#prepare] or when somebody first searches.
    public static Names of(KnowledgeBase base) {
        Graph graph = base.graphs().graph(QueryFactory.create(Roster.QUERY), READING);
        Set<Node> things = new HashSet<>();
        graph.stream().forEach(triple -> things.addAll(List.of(triple.getSubject(), triple.getObject())));
        return new Names(graph, base.graphs(), base.labels().covering(things));
    }

    /// Makes all indexes now, which are otherwise made when somebody first needs them. It takes seconds where there are
    /// many names.
    ///
    /// @throws org.unicornkg.problem.ProblemException as a search does, where what holds the graphs does not answer
    public void prepare() {
        register.prepare();
        search.get();
        mentions.get();
    }

    /// Returns the things that bear the name, by IRI, all of them met in the same way: the best in which any is.
    /// None when nothing bears it; slips are not forgiven.
    ///
    /// @param ofClass only instances of this class; absent: of any
    public List<Match> find(String name, Optional<Node> ofClass) {
        Set<Node> ofClasses = set(ofClass);
        List<Match> identified = identified(name, ofClasses);
        if (!identified.isEmpty()) {
            return identified;
        }
        Typed typed = typed(name);
        return typed.forms().stream()
                .map(form -> matches(typed, form, ofClasses))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Returns all things of which the text may be the whole name, one match each in the best way in which it is, those
    /// that are met better first. A slip is among them where it alone is near.
    ///
    /// @param ofClasses only instances of one of these; none: of any
    public List<Match> bearers(String name, Set<Node> ofClasses) {
        Typed typed = typed(name);
        if (typed.folded().isEmpty() || typed.isTooLong()) {
            return identified(name, ofClasses);
        }
        Map<Node, Match> found = new LinkedHashMap<>();
        Stream.concat(
                        identified(name, ofClasses).stream(),
                        Stream.concat(
                                typed.forms().stream().flatMap(form -> matches(typed, form, ofClasses).stream()),
                                guess.meant(typed, ofClasses, any -> true).stream()))
                .forEach(match -> found.putIfAbsent(match.thing(), match));
        return List.copyOf(found.values());
    }

    /// Returns the thing that a text identifies whatever others are called: an IRI, a prefixed name, a slug, or an item
    /// of Wikidata to which one thing alone is linked.
    public Optional<Node> identified(String text) {
        List<Node> things = roster.identified(text.strip());
        return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
    }

    /// Tells whether a thing has a name of its own, as events and terms of the ontology have not.
    public boolean isNamed(Node thing) {
        return classes.isNamed(thing);
    }

    /// Returns the one thing that is meant by the name: that bears it, or is a slip away from it with no other
    /// near.
    ///
    /// @param ofClass only instances of this class; absent: of any
    /// @throws ProblemException with [Problem.AmbiguousName] when several bear it, [Problem.UnknownName] when none
    ///     does
    public Match match(String name, Optional<Node> ofClass) {
        List<Match> found = find(name, ofClass);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            return guess.meant(typed(name), set(ofClass), any -> true)
                    .orElseThrow(() -> new ProblemException(unknown(name, ofClass)));
        }
        throw new ProblemException(new Problem.AmbiguousName(
                name, found.stream().map(match -> candidate(match.thing())).toList()));
    }

    /// Returns the one thing of the class that is meant by the name.
    ///
    /// @throws ProblemException as [#match] does
    public Node resolve(String name, Node ofClass) {
        return match(name, Optional.of(ofClass)).thing();
    }

    /// Returns the one thing of any class that is meant by the name.
    ///
    /// @throws ProblemException as [#match] does
    public Node resolve(String name) {
        return match(name, Optional.empty()).thing();
    }

    /// Returns what to tell the user of a match: nothing but where it took a slip.
    public Optional<Understood> understood(String name, Match match) {
        return match.how() == How.SLIP ? Optional.of(new Understood(name, candidate(match.thing()))) : Optional.empty();
    }

    /// Returns the things whose names meet the text, best first, one hit each.
    ///
    /// Things with names of their own come before events and terms. In each half the order is that of [Rank];
    /// within a rank shorter names come first, then those of things that more events mention.
    ///
    /// @param ofClass only instances of this class; absent: of any
    /// @param limit the most hits
    public List<Hit> search(String text, Optional<Node> ofClass, int limit) {
        return search(text, set(ofClass), limit);
    }

    /// Returns the same of several classes.
    ///
    /// @param ofClasses only instances of one of these; none: of any
    public List<Hit> search(String text, Set<Node> ofClasses, int limit) {
        return hits(text, halves(ofClasses), any -> true, limit, Rank.SLIP);
    }

    /// Returns the things of which a name, or a word of one, begins with what somebody has typed so far; in the
    /// same order.
    public List<Hit> suggest(String prefix, Optional<Node> ofClass, int limit) {
        return hits(prefix, halves(set(ofClass)), any -> true, limit, Rank.WORD);
    }

    /// Returns those of the same that have a name of their own and are wanted: so many of these.
    public List<Hit> suggest(String prefix, Predicate<Node> wanted, int limit) {
        return hits(prefix, List.of(new Scope(Set.of(), Optional.of(true))), wanted, limit, Rank.WORD);
    }

    private List<Hit> hits(String text, List<Scope> scopes, Predicate<Node> wanted, int limit, Rank worst) {
        return search.get().hits(typed(text), identified(text, Set.of()), scopes, wanted, limit, worst);
    }

    private static List<Scope> halves(Set<Node> ofClasses) {
        return Stream.of(true, false)
                .map(isNamed -> new Scope(ofClasses, Optional.of(isNamed)))
                .toList();
    }

    /// Returns the names that stand in a text of either language, in its order: the longest, and none within
    /// another. Latin ones are whole words, Chinese ones stand anywhere.
    ///
    /// Events and terms of the ontology are not looked for, nor names that are common words. Slips are looked for
    /// in Latin words of six letters or more.
    public List<Mention> mentions(String text) {
        return mentions.get().in(text);
    }

    /// Returns how a text from elsewhere meets a name of a thing here, at best; nothing where they do not. Legal
    /// forms at the end of either, and the order of a person's names, do not count; slips are forgiven as [#match]
    /// does.
    ///
    /// @param name a label or alias of the thing
    /// @param text what the thing may be called elsewhere
    public Optional<How> meeting(Node thing, String name, String text) {
        return new Meeting(register, thing, name).with(typed(text));
    }

    /// Returns the QID of the item of Wikidata that a thing is linked to.
    public Optional<String> item(Node thing) {
        return roster.items().of(thing);
    }

    /// Returns whether a thing is of a class.
    public boolean isInstance(Node thing, Node ofClass) {
        return classes.isInstance(thing, ofClass);
    }

    /// Returns the classes that a thing is of, by name: those below which it is of no other.
    public List<Node> kinds(Node thing) {
        return classes.mostSpecial(thing, Set.of());
    }

    /// Returns the same of a few classes: those of them that the thing is of, and below which it is of no
    /// other of them.
    ///
    /// @param among at least one
    public List<Node> kinds(Node thing, Set<Node> among) {
        return classes.mostSpecial(thing, among);
    }

    /// Returns the things with the nearest names to a text that nothing bears, nearest first; a few, perhaps none.
    public List<Candidate> nearest(String text, Language language) {
        List<Node> found =
                search(text, Set.of(), MOST_NEAREST).stream().map(Hit::thing).toList();
        List<Node> near = found.isEmpty()
                ? guess.nearest(typed(text), Set.of()).limit(MOST_NEAREST).toList()
                : found;
        return near.stream().map(thing -> candidate(thing, language)).toList();
    }

    /// Returns the class of the ontology of that name: an IRI, a prefixed name, or the end of it in any case.
    ///
    /// @throws ProblemException with [Problem.UnknownName]
    public Node classNamed(String name) {
        return classes.named(name.strip())
                .orElseThrow(() -> new ProblemException(new Problem.UnknownName(
                        name,
                        "class",
                        classes.near(name).stream().map(this::candidate).toList())));
    }

    /// Returns the thing as messages and search results show it.
    public Candidate candidate(Node thing) {
        return candidate(thing, Language.EN);
    }

    /// Returns the thing as a reader of the language sees it.
    public Candidate candidate(Node thing, Language language) {
        String type = classes.mostSpecial(thing)
                .map(found -> labels.label(found, language))
                .orElse("");
        return new Candidate(thing.getURI(), Prefixes.localName(thing), labels.label(thing, language), type);
    }

    private Problem unknown(String name, Optional<Node> ofClass) {
        String kind = ofClass.map(type -> labels.label(type, Language.EN)).orElse("thing");
        return new Problem.UnknownName(
                name,
                kind,
                guess.nearest(typed(name), set(ofClass))
                        .limit(MOST_NEAREST)
                        .map(this::candidate)
                        .toList());
    }

    private Typed typed(String name) {
        return new Typed(register, Spelling.of(name));
    }

    private static Set<Node> set(Optional<Node> ofClass) {
        return ofClass.map(Set::of).orElse(Set.of());
    }

    private List<Match> matches(Typed typed, Form form, Set<Node> ofClasses) {
        return register.matches(typed.folded(), form, name -> classes.isOneOf(name.thing(), ofClasses));
    }

    private List<Match> identified(String text, Set<Node> ofClasses) {
        return roster.identified(text.strip()).stream()
                .filter(thing -> classes.isOneOf(thing, ofClasses))
                .map(thing -> new Match(thing, Prefixes.localName(thing), How.EXACT))
                .toList();
    }

    private Comparator<Name> order() {
        Map<Node, Integer> counts = events.get();
        return Comparator.comparingInt(Hit::length)
                .thenComparing(name -> counts.getOrDefault(name.thing(), 0), Comparator.reverseOrder())
                .thenComparing(Name.ORDER);
    }

    private NameIndex.Entry entry(Name name) {
        Spelling folded = Spelling.of(name.text());
        List<Spelling> spellings = Stream.of(Form.values())
                .flatMap(form -> Stream.concat(
                        register.spellings(form, folded).stream(),
                        register.others(name.thing(), form, folded).stream()))
                .distinct()
                .toList();
        return new NameIndex.Entry(
                spellings,
                classes.all(name.thing()),
                classes.isNamed(name.thing()),
                Hit.length(name),
                events.get().getOrDefault(name.thing(), 0));
    }

    private static Map<Node, Integer> events(Graphs graphs) {
        return graphs.select(QueryFactory.create(EVENTS), READING, rows -> {
            Map<Node, Integer> events = new HashMap<>();
            rows.forEachRemaining(row -> events.put(
                    row.get("thing"), Integer.parseInt(row.get("events").getLiteralLexicalForm())));
            return events;
        });
    }
}
